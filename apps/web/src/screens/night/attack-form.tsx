// One attack: where, what, how bad, how long, what helped. Saved at each tap.
import type { Attack, Leg, PainKind } from '@stillnight/engine/diary'
import { Button } from '../../components/button/button.tsx'
import { Card } from '../../components/card/card.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { Icon } from '../../components/icon/icon.tsx'
import { NoteField } from '../../components/note-field/note-field.tsx'
import { NumberField } from '../../components/number-field/number-field.tsx'
import { Rating } from '../../components/rating/rating.tsx'
import { Segments } from '../../components/segments/segments.tsx'
import { words } from '../../data/knowledge.ts'
import { removeAttack, saveAttack } from '../../diary/diary.ts'
import { withChange } from '../../diary/with-change.ts'
import { timeText } from '../../state/time-text.ts'
import { atMost } from './at-most.ts'
import { BeganField } from './began-field.tsx'
import { SitesField } from './sites-field.tsx'
import { TriedFields } from './tried-fields.tsx'

const legs: readonly Leg[] = ['left', 'right', 'both']
const kinds: readonly PainKind[] = ['cramp', 'restless', 'burning', 'ache']
const mostMinutes = 600
const usualMinutes = 5

export interface AttackFormProps {
  readonly attack: Attack
  readonly number: number
  readonly isOpen: boolean
}

export function AttackForm({ attack, number, isOpen }: AttackFormProps) {
  const { text } = words.value
  const change = (part: { readonly [Field in keyof Attack]?: Attack[Field] | undefined }): void =>
    void saveAttack(withChange(attack, part), attack)
  const title = [
    text('night.attack', { number }),
    attack.began && timeText(attack.began),
    attack.kind && text(`tonight.kind.${attack.kind}`),
  ]
    .filter((part) => typeof part === 'string')
    .join(' · ')
  return (
    <Card>
      <Disclosure title={title} isOpen={isOpen}>
        <div class="night-fields">
          <Segments
            label={text('tonight.which-leg')}
            options={legs.map((value) => ({ value, label: text(`night.leg.${value}`) }))}
            value={attack.leg}
            onChange={(leg) => change({ leg })}
          />
          <Segments
            label={text('tonight.what-like')}
            options={kinds.map((value) => ({ value, label: text(`tonight.kind.${value}`) }))}
            value={attack.kind}
            onChange={(kind) => change({ kind })}
          />
          <Rating
            label={text('night.severity')}
            lowLabel={text('night.no-pain-at-all')}
            highLabel={text('night.worst-pain')}
            value={attack.severity}
            onChange={(severity) => change({ severity })}
          />
          <Segments
            label={text('night.woke-me')}
            options={[
              { value: 'yes', label: text('why.yes') },
              { value: 'no', label: text('why.no') },
            ]}
            value={attack.wokeMe === undefined ? undefined : attack.wokeMe ? 'yes' : 'no'}
            onChange={(value) => change({ wokeMe: value === undefined ? undefined : value === 'yes' })}
          />
          <NumberField
            label={text('night.minutes')}
            help={text('night.minutes-help')}
            value={attack.minutes}
            range={[0, mostMinutes]}
            start={usualMinutes}
            fewerLabel={text('why.fewer')}
            moreLabel={text('why.more')}
            onChange={(minutes) => change({ minutes: atMost(mostMinutes, minutes) })}
          />
          <BeganField attack={attack} onChange={(began) => change({ began })} />
          <SitesField sites={attack.sites ?? []} onChange={(sites) => change({ sites })} />
          <TriedFields tried={attack.tried ?? []} onChange={(tried) => change({ tried })} />
          <NoteField
            label={text('night.note')}
            help={text('night.note-help')}
            value={attack.note}
            onChange={(note) => change({ note })}
          />
          <Button look="quiet" onClick={() => void removeAttack(attack.id)}>
            <Icon name="trash" />
            {text('night.delete')}
          </Button>
        </div>
      </Disclosure>
    </Card>
  )
}
