// How an urgency looks: never by its color alone.
import type { Urgency } from '@stillnight/engine'
import type { AlertTone } from '../../components/alert/alert.tsx'
import type { IconName } from '../../components/icon/icon.tsx'

interface UrgencyLook {
  readonly tone: AlertTone
  readonly icon: IconName
}

const looks: Readonly<Record<Urgency, UrgencyLook>> = {
  emergency: { tone: 'urgent', icon: 'octagon' },
  'same-day': { tone: 'urgent', icon: 'triangle' },
  soon: { tone: 'mind', icon: 'clock' },
  routine: { tone: 'calm', icon: 'clock' },
  'self-care': { tone: 'calm', icon: 'home' },
}

/** While questions about danger are open, nothing looks as if it could stay at home. */
export const lookOf = (urgency: Urgency, openDangers = 0): UrgencyLook =>
  urgency === 'self-care' && openDangers > 0 ? { tone: 'mind', icon: 'question' } : looks[urgency]
