// Which files an address calls for, and how a browser is asked to fetch them before the script that uses them is here.

/** The properties of a `<link>` element. Every request is made as the one that uses it: without that it is made twice. */
export interface Preload {
  readonly rel: 'modulepreload' | 'preload'
  readonly as: 'script' | 'style' | 'fetch'
  readonly crossOrigin: 'anonymous'
  readonly href: string
}

/**
 * The files of the screen that an address names; none for a screen of the first load, or one that does not exist.
 *
 * @example
 * filesFor('#/night/2026-11-25', { night: ['/assets/night.js'] }) // => ['/assets/night.js']
 */
export function filesFor(
  hash: string,
  filesOf: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const [screen = ''] = hash.replace(/^#?\/?/, '').split('/')
  return (Object.hasOwn(filesOf, screen) && filesOf[screen]) || []
}

/** How to ask for a file, by its ending. */
export function preloadFor(href: string): Preload {
  const common = { crossOrigin: 'anonymous', href } as const
  if (href.endsWith('.js')) return { rel: 'modulepreload', as: 'script', ...common }
  return { rel: 'preload', as: href.endsWith('.css') ? 'style' : 'fetch', ...common }
}
