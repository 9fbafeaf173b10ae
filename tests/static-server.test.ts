// What `npm start` serves, and what it refuses.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type StaticServer, startStaticServer } from '../scripts/static-server.ts'

const outside = mkdtempSync(join(tmpdir(), 'stillnight-server-'))
const folder = join(outside, 'dist')
let server: StaticServer

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(outside, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'index.html'), '<h1>Stillnight</h1>')
  writeFileSync(join(folder, 'assets', 'index-a1B2c3D4.js'), 'export {}')
  writeFileSync(join(folder, 'manifest.webmanifest'), '{}')
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
  server = await startStaticServer(folder, 0)
})

afterAll(async () => {
  await server.close()
  rmSync(outside, { recursive: true })
})

/** The status for a path sent as it is; `fetch` would tidy the dots away before sending. */
function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(server.url)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

test('the root is index.html, for this origin only', async () => {
  const response = await fetch(server.url)
  expect(await response.text()).toBe('<h1>Stillnight</h1>')
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-cache')
  const policy = response.headers.get('content-security-policy')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("connect-src 'self'")
  expect(policy).not.toContain('unsafe')
  expect(policy).not.toContain('http')
})

test.each([
  ['assets/index-a1B2c3D4.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
])('%s is %s', async (path, type, caching) => {
  const response = await fetch(server.url + path)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe(type)
  expect(response.headers.get('cache-control')).toBe(caching)
})

test.each([
  '/missing.html',
  '/assets',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/link.txt',
  '/%00',
  '/%',
])('%s is not found', async (path) => {
  expect(await statusOf(path)).toBe(404)
})

test('text travels compressed for whoever takes it, and says so', async () => {
  const response = await fetch(server.url, { headers: { 'Accept-Encoding': 'gzip, deflate, br' } })
  expect(response.headers.get('content-encoding')).toBe('br')
  expect(response.headers.get('vary')).toBe('Accept-Encoding')
  expect(await response.text()).toBe('<h1>Stillnight</h1>')
  const plain = await fetch(server.url, { headers: { 'Accept-Encoding': 'identity' } })
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await plain.text()).toBe('<h1>Stillnight</h1>')
})

test('only reading is answered', async () => {
  expect((await fetch(server.url, { method: 'POST' })).status).toBe(405)
  const head = await fetch(server.url, { method: 'HEAD' })
  expect(head.status).toBe(200)
  expect(await head.text()).toBe('')
})
