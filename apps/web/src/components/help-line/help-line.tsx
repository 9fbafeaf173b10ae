// The line that is always there: the signs of danger, and the way to help.
import './help-line.css'
import { Icon } from '../icon/icon.tsx'

export interface HelpLineProps {
  readonly text: string
  readonly href: string
}

export function HelpLine({ text, href }: HelpLineProps) {
  return (
    <a class="help-line" href={href}>
      <Icon name="octagon" />
      <span>{text}</span>
      <Icon name="forward" />
    </a>
  )
}
