// Starts the service worker, and says when a new version waits. It never takes over by itself: half of an old
// version and half of a new one is no version at all.
import { signal } from '@preact/signals'

export const isUpdateReady = signal(false)

let waiting: ServiceWorker | undefined

function watch(registration: ServiceWorkerRegistration): void {
  const announce = (): void => {
    // Without a controller this is the first visit: there is nothing older to replace.
    if (registration.waiting === null || navigator.serviceWorker.controller === null) return
    waiting = registration.waiting
    isUpdateReady.value = true
  }
  const follow = (): void => registration.installing?.addEventListener('statechange', announce)
  announce()
  // The browser looked for it when the page was opened, which is before this.
  follow()
  registration.addEventListener('updatefound', follow)
}

/** When another tab brings in a new version, what this one may still need is gone: its next screen is one of the new. */
function followOtherTabs(): void {
  let isKept = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // The first time, the version that is here is put on the device.
    if (isKept) addEventListener('hashchange', () => location.reload(), { once: true })
    isKept = true
  })
}

/** Registers the worker of the built app. Where there is none, the app works as long as there is a network. */
export function startServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  followOtherTabs()
  navigator.serviceWorker.register('/service-worker.js').then(watch, () => undefined)
}

/** Shows the new version now. */
export function loadUpdate(): void {
  if (waiting?.state !== 'installed') {
    // Another tab has brought it in already.
    location.reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.postMessage('use-now')
}
