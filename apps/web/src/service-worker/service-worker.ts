// Keeps the whole app on the device, so that it works with the network off from the first visit on.
// One version of the app is one cache: files of two versions never mix.

/** Every file of the build, relative to the app; put in by the build. */
declare const __FILES__: readonly string[]
declare const __VERSION__: string

/** The part of a worker's scope that is used here; the app is typed with the DOM, where it does not exist. */
interface Scope {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(done: Promise<unknown>): void }) => void,
  ): void
  addEventListener(
    type: 'fetch',
    listener: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
}

const worker = globalThis as unknown as Scope
const prefix = 'stillnight-'
const cacheName = `${prefix}${__VERSION__}`
const address = (path: string): string => new URL(path, worker.registration.scope).href

/** A file named after what is in it is the right one wherever it comes from; it need not be fetched a second time. */
const isNamedByContent = (path: string): boolean => path.startsWith('assets/')

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName)
  // The others past the browser's own cache, which may still hold a file of the version before.
  const requests = __FILES__.map(
    (path) => new Request(address(path), { cache: isNamedByContent(path) ? 'default' : 'reload' }),
  )
  await cache.addAll(requests)
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName)
  await Promise.all(old.map((name) => caches.delete(name)))
  await worker.clients.claim()
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  const kept = await cache.match(request.mode === 'navigate' ? address('./') : request, {
    ignoreSearch: true,
  })
  return kept ?? fetch(request)
}

worker.addEventListener('install', (event) => event.waitUntil(keepAll()))
worker.addEventListener('activate', (event) => event.waitUntil(dropOthers()))
worker.addEventListener('message', ({ data }) => {
  if (data === 'use-now') worker.skipWaiting()
})
worker.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(worker.registration.scope)) return
  event.respondWith(answer(request))
})
