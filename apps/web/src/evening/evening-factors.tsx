// How the evening was, one tap each, with room for what only this person knows of.
import type { NightId, NightRecord } from '@stillnight/engine/diary'
import { useId, useState } from 'preact/hooks'
import './evening-factors.css'
import { Button } from '../components/button/button.tsx'
import { Disclosure } from '../components/disclosure/disclosure.tsx'
import { words } from '../data/knowledge.ts'
import { changeNight } from '../diary/change-night.ts'
import { diary } from '../diary/diary.ts'
import { recordOf } from '../diary/tonight.ts'
import {
  isKnownFactor,
  knownFactors,
  ownFactor,
  ownFactors,
  ownName,
  withNoneElse,
  withTap,
} from './factors.ts'

export const factorName = (factor: string): string =>
  isKnownFactor(factor) ? words.value.text(`evening.factors.${factor}`) : ownName(factor)

export function EveningFactors({ night }: { readonly night: NightId }) {
  const { text } = words.value
  const id = useId()
  const [name, setName] = useState('')
  const record: NightRecord = recordOf(diary.value, night) ?? { night }
  const offered = [...knownFactors, ...ownFactors(diary.value)]
  const isAllSaid = offered.every((factor) => record.factors?.[factor] !== undefined)
  const keep = (factors: NightRecord['factors']): void => changeNight(night, { factors })
  const addOwn = (event: Event): void => {
    event.preventDefault()
    const factor = ownFactor(name)
    if (factor !== undefined && record.factors?.[factor] !== true) keep(withTap(record, factor))
    setName('')
  }
  return (
    <Disclosure title={text('evening.title')}>
      <p class="quiet small">{text('evening.help')}</p>
      <div class="evening-factors">
        {offered.map((factor) => (
          <Button
            key={factor}
            isPressed={record.factors?.[factor] === true}
            onClick={() => keep(withTap(record, factor))}
          >
            {factorName(factor)}
          </Button>
        ))}
        <Button isPressed={isAllSaid} onClick={() => keep(withNoneElse(record, offered))}>
          {text('evening.none-else')}
        </Button>
      </div>
      <form class="evening-own" onSubmit={addOwn}>
        <label for={id}>{text('evening.own')}</label>
        <div class="evening-own-line">
          <input
            id={id}
            type="text"
            maxLength={40}
            autocomplete="off"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit">{text('evening.add')}</Button>
        </div>
      </form>
    </Disclosure>
  )
}
