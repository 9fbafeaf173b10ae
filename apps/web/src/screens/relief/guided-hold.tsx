// The stretch, led by a countdown: look once, then only feel. Nothing here has a time limit but the hold itself, and
// that can be stopped.
import type { MeasureId } from '@stillnight/engine'
import { useState } from 'preact/hooks'
import { BigButton } from '../../components/big-button/big-button.tsx'
import { Button } from '../../components/button/button.tsx'
import { Countdown } from '../../components/countdown/countdown.tsx'
import { HelpLink } from '../../components/help-link/help-link.tsx'
import { words } from '../../data/knowledge.ts'
import { hrefOf } from '../../state/route.ts'
import { useWholeScreen } from '../../state/whole-screen.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { useSecondsLeft, useWakeLock } from './hold-timer.ts'

// Within the 10 to 60 seconds of the measure's dose: long enough for most knots, short enough to stand.
const holdSeconds = 30
const spokenEvery = 10

export interface GuidedHoldProps {
  readonly measure: MeasureId
  readonly onHelped: () => void
  readonly onNotHelped: () => void
}

export function GuidedHold({ measure, onHelped, onNotHelped }: GuidedHoldProps) {
  const { text, plural, measure: measureText } = words.value
  const [end, setEnd] = useState<number | undefined>(() => Date.now() + holdSeconds * 1000)
  const [rounds, setRounds] = useState(1)
  const isHolding = end !== undefined
  const finish = (): void => {
    setEnd(undefined)
    navigator.vibrate?.([200, 100, 200])
  }
  const left = useSecondsLeft(end, finish)
  useWakeLock(isHolding)
  useWholeScreen()
  const again = (): void => {
    setRounds(rounds + 1)
    setEnd(Date.now() + holdSeconds * 1000)
  }
  if (isHolding) {
    return (
      <div class="guided">
        <HelpNow />
        <ScreenHeading>{text('relief-now.hold')}</ScreenHeading>
        <Countdown
          left={left}
          total={holdSeconds}
          spoken={left % spokenEvery === 0 ? plural('relief-now.seconds-left', left) : ''}
        />
        <p class="lead">{text('relief-now.breathe')}</p>
        <div class="actions">
          <Button onClick={() => setEnd(undefined)}>{text('relief-now.stop')}</Button>
        </div>
      </div>
    )
  }
  return (
    <div class="guided">
      <HelpNow />
      <ScreenHeading key={rounds}>{text('relief-now.let-go')}</ScreenHeading>
      {rounds > 1 && <p>{measureText(measure).stop}</p>}
      <div class="tonight-choices">
        <BigButton look="main" icon="check" label={text('relief-now.it-did')} onClick={onHelped} />
        <BigButton icon="undo" label={text('relief-now.hold-again')} onClick={again} />
        <Button look="quiet" onClick={onNotHelped}>
          {text('relief-now.try-else')}
        </Button>
      </div>
    </div>
  )
}

/** What takes the whole screen has no header with the way to help: it stands here. */
function HelpNow() {
  const { text } = words.value
  return (
    <HelpLink
      text={text('app.help-short')}
      label={text('app.always-action')}
      href={hrefOf({ screen: 'help' })}
    />
  )
}
