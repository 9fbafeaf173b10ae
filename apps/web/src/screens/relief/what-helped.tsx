// The pain has stopped: one tap says what helped. It can wait for the morning, too.
import type { Attack, PainKind } from '@stillnight/engine/diary'
import { BigButton } from '../../components/big-button/big-button.tsx'
import { Button } from '../../components/button/button.tsx'
import { words } from '../../data/knowledge.ts'
import { saveAttack, unsaved } from '../../diary/diary.ts'
import { go } from '../../state/route.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { measuresFor } from './help-now.ts'

export interface WhatHelpedProps {
  readonly attack: Attack
  readonly kind: PainKind
}

export function WhatHelped({ attack, kind }: WhatHelpedProps) {
  const { text, measure: measureText } = words.value
  const leave = (): void => go({ screen: 'tonight' }, 'replace')
  const hasSaid = attack.tried?.some(({ helped }) => helped) ?? false
  const say = (measure: string): void => {
    const others = (attack.tried ?? []).filter((each) => each.measure !== measure)
    const { minutes } = attack
    const helped = { measure, helped: true, ...(minutes !== undefined && { afterMinutes: minutes }) }
    void saveAttack({ ...attack, tried: [...others, helped] }, attack)
    leave()
  }
  const saved = unsaved.value === undefined ? 'relief-now.good' : 'tonight.not-saved'
  const title = hasSaid ? saved : 'relief-now.what-helped'
  return (
    <div class="screen tonight">
      <div class="stack-tight">
        <ScreenHeading>{text(title)}</ScreenHeading>
        <p class="quiet">{text('relief-now.good-night')}</p>
      </div>
      <div class="tonight-choices">
        {!hasSaid &&
          measuresFor[kind].map((measure) => (
            <BigButton
              key={measure}
              icon="check"
              label={measureText(measure).name}
              onClick={() => say(measure)}
            />
          ))}
        <Button look={hasSaid ? 'primary' : 'quiet'} onClick={leave}>
          {text(hasSaid ? 'relief-now.done' : 'relief-now.nothing-helped')}
        </Button>
      </div>
    </div>
  )
}
