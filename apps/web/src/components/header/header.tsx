// The top of every screen but the emergency: where home is, and how bright it is.
import type { ComponentChildren } from 'preact'
import './header.css'

export interface HeaderProps {
  readonly name: string
  readonly homeHref: string
  readonly children: ComponentChildren
}

export function Header({ name, homeHref, children }: HeaderProps) {
  return (
    <header class="header">
      <a class="wordmark" href={homeHref} aria-label={name}>
        <svg class="wordmark-moon" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
          <path d="M25 20.5A11 11 0 1 1 13 5a9 9 0 0 0 12 15.5z" />
        </svg>
        <span class="wordmark-name">{name}</span>
      </a>
      {children}
    </header>
  )
}
