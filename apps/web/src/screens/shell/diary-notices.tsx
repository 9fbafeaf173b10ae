// What the app has to say of the diary: one thing at a time, the gravest first. What can wait waits for the day.
import { minuteOfDay } from '@stillnight/engine/diary'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { screenWords } from '../../data/screen-words.ts'
import { isBackupDue } from '../../diary/backup-reminder.ts'
import { diary, lastBackup, loss, revision } from '../../diary/diary.ts'
import { now } from '../../state/clock.ts'
import { install, installNow } from '../../state/install.ts'
import { putOff, putOffAt } from '../../state/put-off.ts'
import { hrefOf, route } from '../../state/route.ts'
import { NotSaved, trouble } from './not-saved.tsx'

const morning = 10 * 60
const evening = 20 * 60
const nightsBeforeInstall = 3

export function DiaryNotices() {
  const { screen } = route.value
  // There everything is said at length.
  if (screen === 'my-data') return null
  if (trouble.value !== undefined) {
    return (
      <div class="row">
        <NotSaved because={trouble.value} />
      </div>
    )
  }
  const { text } = screenWords.value
  const dataLink = { screen: 'my-data' } as const
  if (loss.value !== undefined) {
    return (
      <div class="row">
        <p>{text('keeping.loss')}</p>
        <ButtonLink href={hrefOf(dataLink)}>{text('keeping.what-to-do')}</ButtonLink>
      </div>
    )
  }
  const minute = minuteOfDay(now.value)
  if (minute < morning || minute >= evening) return null
  const at = now.value.instant
  const reminder = {
    diary: diary.value,
    revision: revision.value,
    backup: lastBackup.value,
    putOff: putOffAt.value.backup,
  }
  if (isBackupDue(reminder, at)) {
    return (
      <div class="row">
        <p>{text('keeping.backup-due')}</p>
        <ButtonLink href={hrefOf(dataLink)}>{text('keeping.back-up')}</ButtonLink>
        <Button look="quiet" onClick={() => putOff('backup', at)}>
          {text('keeping.not-now')}
        </Button>
      </div>
    )
  }
  const canInstall = install.value === 'offered' || install.value === 'by-hand'
  const isWorthIt = diary.value.attacks.length + diary.value.nights.length >= nightsBeforeInstall
  return canInstall && isWorthIt && putOffAt.value.install === undefined ? <InstallOffer at={at} /> : null
}

function InstallOffer({ at }: { readonly at: number }) {
  const { text } = screenWords.value
  const isByHand = install.value === 'by-hand'
  return (
    <div class="row">
      <p>{text(isByHand ? 'keeping.install-by-hand' : 'keeping.install')}</p>
      {!isByHand && <Button onClick={() => void installNow()}>{text('keeping.install-now')}</Button>}
      <Button look="quiet" onClick={() => putOff('install', at)}>
        {text('keeping.not-now')}
      </Button>
    </div>
  )
}
