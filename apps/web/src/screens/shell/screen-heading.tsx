// The heading of a screen takes the focus when the screen appears, so that a screen reader begins to read there.
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import './screen-heading.css'
import { hasJustAppeared } from '../../state/not-seen-yet.ts'

export interface ScreenHeadingProps {
  readonly look?: 'title' | 'display'
  readonly children: ComponentChildren
}

export function ScreenHeading({ look = 'title', children }: ScreenHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(hasJustAppeared, [])
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [])
  return (
    <h1 class={look} ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
