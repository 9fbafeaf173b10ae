// The attack that goes on: since when, what to do, and its end.
import type { Attack } from '@stillnight/engine/diary'
import { BigButton } from '../../components/big-button/big-button.tsx'
import { Button } from '../../components/button/button.tsx'
import { Icon } from '../../components/icon/icon.tsx'
import { screenWords } from '../../data/screen-words.ts'
import { minutesSince } from '../../diary/tonight.ts'
import { now } from '../../state/clock.ts'
import { go } from '../../state/route.ts'
import { timeText } from '../../state/time-text.ts'
import { hasStopped, hurtsNow } from './log.ts'

export function Running({ attack }: { readonly attack: Attack }) {
  const { text, plural } = screenWords.value
  const help = (): void => {
    if (attack.leg === undefined) go({ screen: 'tonight', of: 'leg' })
    else if (attack.kind === undefined) go({ screen: 'tonight', of: 'kind' })
    else go({ screen: 'relief' })
  }
  // When the one before stopped, nobody said: that is left for the morning.
  const again = (): void => {
    hurtsNow()
    go({ screen: 'tonight', of: 'leg' })
  }
  return (
    <div class="tonight-choices">
      <p class="tonight-since" role="timer">
        <Icon name="clock" />
        <span>
          <strong>{plural('tonight.minutes', minutesSince(attack, now.value))}</strong>{' '}
          {attack.began && text('tonight.since', { time: timeText(attack.began) })}
        </span>
      </p>
      <BigButton look="main" icon="check" label={text('tonight.stopped')} onClick={hasStopped} />
      <BigButton icon="hand" label={text('tonight.what-to-do')} onClick={help} />
      <Button look="quiet" onClick={again}>
        {text('tonight.another')}
      </Button>
    </div>
  )
}
