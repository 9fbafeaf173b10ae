// More, for whoever wants it.
import type { ComponentChildren } from 'preact'
import './disclosure.css'
import { Icon } from '../icon/icon.tsx'

export interface DisclosureProps {
  readonly title: string
  readonly isOpen?: boolean
  readonly onOpen?: () => void
  readonly children: ComponentChildren
}

export function Disclosure({ title, isOpen = false, onOpen, children }: DisclosureProps) {
  return (
    <details class="disclosure" open={isOpen} onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary>
        <span>{title}</span>
        <Icon name="chevron" />
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  )
}
