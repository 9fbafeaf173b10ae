// What the app has to say of the diary: one thing at a time, the gravest first. What can wait waits for the day.
import { minuteOfDay } from '@stillnight/engine/diary'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { screenWords } from '../../data/screen-words.ts'
import { isBackupDue } from '../../diary/backup-reminder.ts'
import {
  diary,
  diaryState,
  lastBackup,
  loss,
  revision,
  saveAgain,
  type Trouble,
  unsaved,
} from '../../diary/diary.ts'
import { now } from '../../state/clock.ts'
import { install, installNow } from '../../state/install.ts'
import { putOff, putOffAt } from '../../state/put-off.ts'
import { hrefOf, route } from '../../state/route.ts'

const morning = 10 * 60
const evening = 20 * 60
const nightsBeforeInstall = 3

export function DiaryNotices() {
  const { screen } = route.value
  // There everything is said at length.
  if (screen === 'my-data') return null
  const state = diaryState.value
  const because = unsaved.value?.because ?? (state.is === 'failed' ? state.because : undefined)
  if (because !== undefined) return <NotSaved because={because} />
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
        <Button onClick={() => putOff('backup', at)}>{text('keeping.not-now')}</Button>
      </div>
    )
  }
  const canInstall = install.value === 'offered' || install.value === 'by-hand'
  const isWorthIt = diary.value.attacks.length + diary.value.nights.length >= nightsBeforeInstall
  return canInstall && isWorthIt && putOffAt.value.install === undefined ? <InstallOffer at={at} /> : null
}

function NotSaved({ because }: { readonly because: Trouble }) {
  const { text } = screenWords.value
  const needsReload = because === 'newer-version' || because === 'broken'
  return (
    <div class="row">
      <p>{text(`keeping.${because}`)}</p>
      {unsaved.value !== undefined && (
        <p>{text(unsaved.value.isInLifeboat ? 'keeping.in-lifeboat' : 'keeping.nowhere')}</p>
      )}
      {needsReload ? (
        <Button onClick={() => location.reload()}>{text('keeping.load-again')}</Button>
      ) : (
        <Button onClick={() => void saveAgain()}>{text('keeping.save-again')}</Button>
      )}
    </div>
  )
}

function InstallOffer({ at }: { readonly at: number }) {
  const { text } = screenWords.value
  const isByHand = install.value === 'by-hand'
  return (
    <div class="row">
      <p>{text(isByHand ? 'keeping.install-by-hand' : 'keeping.install')}</p>
      {!isByHand && <Button onClick={() => void installNow()}>{text('keeping.install-now')}</Button>}
      <Button onClick={() => putOff('install', at)}>{text('keeping.not-now')}</Button>
    </div>
  )
}
