// The few places there are to go: at the thumb on a phone, in the header on a wide screen.
import './tab-bar.css'
import { Icon, type IconName } from '../icon/icon.tsx'

export interface Tab {
  readonly href: string
  readonly icon: IconName
  readonly label: string
  readonly isCurrent: boolean
}

export interface TabBarProps {
  readonly label: string
  readonly tabs: readonly Tab[]
}

export function TabBar({ label, tabs }: TabBarProps) {
  return (
    <nav class="tab-bar no-print" aria-label={label}>
      {tabs.map(({ href, icon, label: name, isCurrent }) => (
        <a class="tab" key={href} href={href} aria-current={isCurrent ? 'page' : undefined}>
          <Icon name={icon} />
          <span>{name}</span>
        </a>
      ))}
    </nav>
  )
}
