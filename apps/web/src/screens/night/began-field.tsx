// When an attack began. A time that is still to come is not kept: an attack that begins tomorrow can't go on now.
import { type Attack, minuteOfDay } from '@stillnight/engine/diary'
import { useRef, useState } from 'preact/hooks'
import { TimeField } from '../../components/time-field/time-field.tsx'
import { words } from '../../data/knowledge.ts'
import { momentNow, momentOf } from '../../state/clock.ts'
import { timeText } from '../../state/time-text.ts'
import { momentInNight } from './moment-in-night.ts'

export interface BeganFieldProps {
  readonly attack: Attack
  readonly onChange: (began: Attack['began']) => void
}

export function BeganField({ attack: { night, began }, onChange }: BeganFieldProps) {
  const { text } = words.value
  // Stays in the field while it is typed: its minutes may follow, and with them it may be over.
  const [toCome, setToCome] = useState<number | undefined>(undefined)
  // A field that is emptied to be typed anew must not forget under which clock it was logged.
  const before = useRef(began)
  if (began !== undefined) before.current = began
  const change = (minutes: number | undefined): void => {
    const moment =
      minutes === undefined ? undefined : momentInNight(night, minutes, { momentOf, before: before.current })
    const isToCome = moment !== undefined && moment.instant > momentNow().instant
    setToCome(isToCome ? minutes : undefined)
    if (!isToCome) onChange(moment)
  }
  const kept =
    began === undefined ? text('night.to-come') : text('night.to-come-kept', { time: timeText(began) })
  return (
    <TimeField
      label={text('night.began')}
      value={toCome ?? (began && minuteOfDay(began))}
      problem={toCome === undefined ? undefined : kept}
      onChange={change}
    />
  )
}
