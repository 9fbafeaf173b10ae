// One night, to fill in or to correct: its attacks, and what it was like as a whole. Everything may be left open.
import {
  type Attack,
  isNight,
  type Moment,
  type NightId,
  nightAfter,
  nightOf,
  nightsBetween,
} from '@stillnight/engine/diary'
import { useState } from 'preact/hooks'
import './night.css'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Icon } from '../../components/icon/icon.tsx'
import { words } from '../../data/knowledge.ts'
import { diary, newId, saveAttack, unsaved } from '../../diary/diary.ts'
import { attacksOf, isUnfinished, recordOf } from '../../diary/tonight.ts'
import { EveningFactors } from '../../evening/evening-factors.tsx'
import { now } from '../../state/clock.ts'
import { nightText } from '../../state/date-text.ts'
import { hrefOf, thingOf } from '../../state/route.ts'
import { NotFound } from '../not-found/not-found.tsx'
import type { ScreenProps } from '../screen-props.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { TakenAway } from '../shell/taken-away.tsx'
import { noPain, notNoPain } from '../tonight/log.ts'
import { AttackForm } from './attack-form.tsx'
import { NightForm } from './night-form.tsx'

const isPast = (night: NightId, moment: Moment): boolean => nightsBetween(night, nightOf(moment)) >= 0

export function Night({ route }: ScreenProps) {
  const night = thingOf(route)
  if (!isNight(night) || !isPast(night, now.value)) return <NotFound />
  return <OneNight key={night} night={night} />
}

function OneNight({ night }: { readonly night: NightId }) {
  const { text } = words.value
  const [added, setAdded] = useState<string | undefined>(undefined)
  // What was just added stays last while it is filled in, whatever time it is given.
  const attacks = attacksOf(diary.value, night).toSorted(
    (first, second) => Number(first.id === added) - Number(second.id === added),
  )
  // Chosen once, so that nothing closes under a thumb when the last field of an attack is filled in.
  const [opened, setOpened] = useState<string | undefined>(undefined)
  if (opened === undefined && attacks.length > 0) setOpened(toBeginWith(attacks))
  const add = (): void => {
    const id = newId()
    setAdded(id)
    setOpened(id)
    void saveAttack({ id, night })
  }
  const record = recordOf(diary.value, night)
  const isFree = attacks.length === 0 && record?.noPain === true
  return (
    <div class="screen night">
      <div class="stack-tight">
        <p class="quiet">{text('night.of')}</p>
        <ScreenHeading>{nightText(night)}</ScreenHeading>
        <p class="quiet small">
          {text(unsaved.value === undefined ? 'night.saved-as-you-go' : 'tonight.not-saved')}
        </p>
      </div>
      <TakenAway after="attack-removed" said={text('night.deleted')} />
      {attacks.map((attack, index) => (
        <AttackForm key={attack.id} attack={attack} number={index + 1} isOpen={attack.id === opened} />
      ))}
      {isFree && (
        <div class="row" role="status">
          <Icon name="moon" />
          <p>{text('night.no-pain')}</p>
          <Button look="quiet" onClick={() => notNoPain(night)}>
            {text('tonight.take-back')}
          </Button>
        </div>
      )}
      <div class="actions">
        <Button onClick={add}>
          <Icon name="plus" />
          {text(attacks.length === 0 ? 'night.add-first' : 'night.add-another')}
        </Button>
        {attacks.length === 0 && !isFree && (
          <Button onClick={() => noPain(night)}>{text('night.there-was-none')}</Button>
        )}
      </div>
      <NightForm night={night} record={record} />
      <EveningFactors night={night} />
      <Neighbors night={night} />
    </div>
  )
}

/** The first attack with something left to fill in; an only one in any case. */
function toBeginWith(attacks: readonly Attack[]): string {
  const only = attacks.length === 1 ? attacks[0] : undefined
  return (attacks.find(isUnfinished) ?? only)?.id ?? 'none'
}

function Neighbors({ night }: { readonly night: NightId }) {
  const { text } = words.value
  const next = nightAfter(night, 1)
  return (
    <nav class="night-neighbors" aria-label={text('night.other-nights')}>
      <ButtonLink href={hrefOf({ screen: 'night', of: nightAfter(night, -1) })}>
        <Icon name="back" />
        {text('night.before')}
      </ButtonLink>
      {isPast(next, now.value) && (
        <ButtonLink href={hrefOf({ screen: 'night', of: next })}>
          {text('night.after')}
          <Icon name="forward" />
        </ButtonLink>
      )}
    </nav>
  )
}
