// The icons that a phone asks for when the app is put on its home screen: each that is named exists, at its size.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const web = join(import.meta.dirname, '../apps/web')
const read = (file: string): string => readFileSync(join(web, file), 'utf8')

interface Icon {
  readonly src: string
  readonly type: string
  readonly sizes: string
}
const { icons }: { readonly icons: readonly Icon[] } = JSON.parse(read('public/manifest.webmanifest'))

/** Width and height as the header of a PNG states them: two big-endian numbers after the first 16 bytes. */
function sizeOfPng(path: string): string {
  const bytes = readFileSync(join(web, 'public', path))
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`
}

test.each(icons)('the manifest names $src, and it is that', ({ src, type, sizes }) => {
  if (type === 'image/png') expect(sizeOfPng(src)).toBe(sizes)
  else expect(read(`public${src}`)).toContain('<svg')
})

test('every file that index.html and the manifest name exists', () => {
  const linked = [...read('index.html').matchAll(/<link [^>]*href="\/([^"]+)"/g)].map(([, path]) => path!)
  expect(linked.length).toBeGreaterThanOrEqual(3)
  expect(linked.filter((path) => !existsSync(join(web, 'public', path)))).toEqual([])
})

test('the icon for the home screen of an iPhone is 180 pixels and has no clear corners', () => {
  expect(sizeOfPng('icons/apple-touch-icon.png')).toBe('180x180')
  // Color type 2 is red, green and blue without transparency.
  expect(readFileSync(join(web, 'public/icons/apple-touch-icon.png'))[25]).toBe(2)
})
