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
  announce()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', announce)
  })
}

/** Registers the worker of the built app. Where there is none, the app works as long as there is a network. */
export function startServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  navigator.serviceWorker.register('/service-worker.js').then(watch, () => undefined)
}

/** Shows the new version now. */
export function loadUpdate(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting?.postMessage('use-now')
}
