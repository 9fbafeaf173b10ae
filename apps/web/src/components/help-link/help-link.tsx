// The way to help in the smallest form that stays a target: it stands in the header of every screen, however long the page.
import './help-link.css'
import { Icon } from '../icon/icon.tsx'

export interface HelpLinkProps {
  /** What is seen: one short word. */
  readonly text: string
  /** What a screen reader says; holds the word that is seen, for people who tap by speaking. */
  readonly label: string
  readonly href: string
}

export function HelpLink({ text, label, href }: HelpLinkProps) {
  return (
    <a class="help-link" href={href} aria-label={label}>
      <Icon name="octagon" />
      <span>{text}</span>
    </a>
  )
}
