// How an urgency looks: never by its color alone.
import type { Urgency } from '@stillnight/engine'
import type { AlertTone } from '../../components/alert/alert.tsx'
import type { IconName } from '../../components/icon/icon.tsx'

interface UrgencyLook {
  readonly tone: AlertTone
  readonly icon: IconName
}

export const lookOf: Readonly<Record<Urgency, UrgencyLook>> = {
  emergency: { tone: 'urgent', icon: 'octagon' },
  'same-day': { tone: 'urgent', icon: 'triangle' },
  soon: { tone: 'mind', icon: 'clock' },
  routine: { tone: 'calm', icon: 'clock' },
  'self-care': { tone: 'calm', icon: 'home' },
}
