// Serves a folder of built files on this machine only, with the headers the app is meant to run under.
import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { compressedFiles, encodingFor } from './compressed.ts'

const mimeTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

// No third party can be reached even by a mistake in the app: the browser refuses the request.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "media-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** The file a request path names, or undefined when there is none inside the folder. */
async function fileFor(folder: string, url: string): Promise<string | undefined> {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''))
    const wanted = path.endsWith('/') ? join(folder, path, 'index.html') : join(folder, path)
    // The real path, so that neither `..` nor a symbolic link leads out of the folder.
    const file = await realpath(wanted)
    const isInside = file.startsWith(folder + sep)
    return isInside && (await stat(file)).isFile() ? file : undefined
  } catch {
    return undefined
  }
}

const isText = (type: string): boolean => /^text\/|json|svg/.test(type)

async function respond(
  folder: string,
  compressed: ReturnType<typeof compressedFiles>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  const refuse = (status: number, text: string) => {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
  }

  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return refuse(405, 'Only GET and HEAD are answered here.')
  }
  const file = await fileFor(folder, request.url ?? '/')
  if (file === undefined) return refuse(404, 'There is no such page.')

  const hasHashInName = /-[\w-]{8}\.\w+$/.test(file) && file.startsWith(join(folder, 'assets') + sep)
  const type = mimeTypes[extname(file)] ?? 'application/octet-stream'
  const encoding = isText(type) ? encodingFor(request.headers['accept-encoding']?.toString()) : undefined
  const body = encoding === undefined ? undefined : await compressed(file, encoding)
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': body?.length ?? (await stat(file)).size,
    ...(isText(type) && { Vary: 'Accept-Encoding' }),
    ...(encoding !== undefined && { 'Content-Encoding': encoding }),
    'Cache-Control': hasHashInName ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
  if (request.method === 'HEAD') response.end()
  else if (body !== undefined) response.end(body)
  else createReadStream(file).pipe(response)
}

/** A server that is listening, and where. */
export interface StaticServer {
  readonly url: string
  readonly close: () => Promise<void>
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

/**
 * Serves `folder` on 127.0.0.1, at the given port; port 0 takes any free one.
 *
 * @throws when the port is taken (`EADDRINUSE`) or the folder does not exist.
 */
export async function startStaticServer(folder: string, port: number): Promise<StaticServer> {
  const realFolder = await realpath(folder)
  const compressed = compressedFiles()
  const server = createServer((request, response) => {
    respond(realFolder, compressed, request, response).catch(() => response.destroy())
  })
  const listening = await listen(server, port)
  return {
    url: `http://127.0.0.1:${listening}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
