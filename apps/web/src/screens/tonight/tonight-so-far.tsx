// What is logged of this night already: each attack, or that there was no pain; and the way back.
import type { Attack, NightId } from '@stillnight/engine/diary'
import { Button } from '../../components/button/button.tsx'
import { Icon } from '../../components/icon/icon.tsx'
import { LinkRow } from '../../components/link-row/link-row.tsx'
import { screenWords } from '../../data/screen-words.ts'
import { diary, unsaved } from '../../diary/diary.ts'
import { attacksOf, recordOf } from '../../diary/tonight.ts'
import { hrefOf } from '../../state/route.ts'
import { timeText } from '../../state/time-text.ts'
import { notNoPain } from './log.ts'

export function TonightSoFar({ night }: { readonly night: NightId }) {
  const { text } = screenWords.value
  const attacks = attacksOf(diary.value, night)
  if (attacks.length > 0) {
    return (
      <ul class="link-rows plain-list" aria-label={text('tonight.so-far')}>
        {attacks.map((attack) => (
          <li key={attack.id}>
            <LinkRow
              look="plain"
              href={hrefOf({ screen: 'night', of: night })}
              icon={attack.kind ?? 'bolt'}
              title={summaryOf(attack)}
            />
          </li>
        ))}
      </ul>
    )
  }
  if (!recordOf(diary.value, night)?.noPain) return <p class="quiet">{text('tonight.nothing-yet')}</p>
  return (
    <div class="tonight-saved" role="status">
      <Icon name="moon" />
      <span>{text(unsaved.value === undefined ? 'tonight.no-pain-saved' : 'tonight.no-pain-not-saved')}</span>
      <Button look="quiet" onClick={() => notNoPain(night)}>
        {text('tonight.take-back')}
      </Button>
    </div>
  )
}

/** "03:10, cramp, left leg, 5 minutes", as far as it is known. */
function summaryOf({ began, kind, leg, minutes }: Attack): string {
  const { text, plural } = screenWords.value
  const parts = [
    began && timeText(began),
    kind && text(`tonight.kind.${kind}`),
    leg && text(`tonight.leg.${leg}`),
    minutes !== undefined && plural('tonight.minutes', minutes),
  ].filter((part) => typeof part === 'string')
  return parts.length > 0 ? parts.join(' · ') : text('tonight.attack')
}
