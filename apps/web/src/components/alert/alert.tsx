// Something that must not be overlooked: a sign, a title, what to do.
import type { ComponentChildren } from 'preact'
import './alert.css'
import { Icon, type IconName } from '../icon/icon.tsx'

export type AlertTone = 'urgent' | 'mind' | 'calm'

export interface AlertProps {
  readonly tone: AlertTone
  readonly icon: IconName
  readonly title?: ComponentChildren
  readonly children: ComponentChildren
}

export function Alert({ tone, icon, title, children }: AlertProps) {
  return (
    <div class={`alert ${tone}`}>
      <Icon name={icon} />
      <div class="alert-body">
        {title}
        {children}
      </div>
    </div>
  )
}
