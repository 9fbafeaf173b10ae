// The heading of a screen takes the focus when the screen appears, so that a screen reader begins to read there. It names the
// page, too: for whoever looks for it among others, and in the list of where one was.
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import './screen-heading.css'
import { hasJustAppeared } from '../../state/not-seen-yet.ts'

export interface ScreenHeadingProps {
  readonly look?: 'title' | 'display'
  readonly children: ComponentChildren
}

/** What the page is called before any screen names it: the name of the app. */
const appName = globalThis.document?.title ?? ''

export function ScreenHeading({ look = 'title', children }: ScreenHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(hasJustAppeared, [])
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [])
  useEffect(() => {
    document.title = `${heading.current?.textContent ?? ''} · ${appName}`
  })
  return (
    <h1 class={look} ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
