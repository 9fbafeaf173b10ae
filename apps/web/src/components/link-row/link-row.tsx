// A row that leads somewhere: what is there, a second line about it, and an arrow.
import { Icon, type IconName } from '../icon/icon.tsx'
import './link-row.css'

export interface LinkRowProps {
  readonly href: string
  readonly title: string
  readonly icon?: IconName
  /** A quieter line under the title. */
  readonly about?: string
  /** `strong` for a row of a list to choose from; a row of a log stays plain. */
  readonly look?: 'plain' | 'strong'
}

export function LinkRow({ href, title, icon, about, look = 'strong' }: LinkRowProps) {
  return (
    <a class={`link-row ${look}`} href={href}>
      {icon !== undefined && <Icon name={icon} />}
      <span class="link-row-text">
        <span class="link-row-title">{title}</span>
        {about !== undefined && <span class="quiet small">{about}</span>}
      </span>
      <Icon name="forward" />
    </a>
  )
}
