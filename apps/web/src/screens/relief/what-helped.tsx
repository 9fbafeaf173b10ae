// The pain has stopped: one tap says what helped. It can wait for the morning, too.
import type { MeasureId } from '@stillnight/engine'
import type { Attack } from '@stillnight/engine/diary'
import { BigButton } from '../../components/big-button/big-button.tsx'
import { Button } from '../../components/button/button.tsx'
import { words } from '../../data/knowledge.ts'
import { saveAttack, unsaved } from '../../diary/diary.ts'
import { go } from '../../state/route.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'

export interface WhatHelpedProps {
  readonly attack: Attack
  /** What was shown tonight, and may still be done. */
  readonly shown: readonly MeasureId[]
}

export function WhatHelped({ attack, shown }: WhatHelpedProps) {
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
  const isAsking = !hasSaid && shown.length > 0
  const title = isAsking ? 'relief-now.what-helped' : saved
  return (
    <div class="screen tonight">
      <div class="stack-tight">
        <ScreenHeading>{text(title)}</ScreenHeading>
        <p class="quiet">{text(isAsking ? 'relief-now.tap-helped' : 'relief-now.good-night')}</p>
      </div>
      <div class="tonight-choices">
        {isAsking &&
          shown.map((measure) => (
            <BigButton
              key={measure}
              icon="check"
              label={measureText(measure).name}
              onClick={() => say(measure)}
            />
          ))}
        <Button look={isAsking ? 'quiet' : 'primary'} onClick={leave}>
          {text(isAsking ? 'relief-now.nothing-helped' : 'relief-now.done')}
        </Button>
      </div>
    </div>
  )
}
