// What is kept, where, how much room it takes, how safe it is there, and when it was last backed up.
import { countLogged } from '@stillnight/engine/diary'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import { Card } from '../../components/card/card.tsx'
import { words } from '../../data/knowledge.ts'
import { daysSince } from '../../diary/backup-reminder.ts'
import { diary, diaryState, lastBackup, loss, revision } from '../../diary/diary.ts'
import { entries } from '../../diary/kept.ts'
import { countsOf } from '../../diary/marker.ts'
import { dayText } from '../../state/date-text.ts'
import { askForDurability, bytesUsed, durability, lookAtDurability } from '../../state/durable-storage.ts'
import { install, installNow } from '../../state/install.ts'
import { countsText } from './counts.ts'

export function KeptSummary() {
  const { text } = words.value
  const bytes = useBytesUsed()
  useEffect(() => void lookAtDurability(), [])
  return (
    <section class="stack">
      <h2>{text('my-data.kept')}</h2>
      <Card>
        <dl class="kept-list">
          <dt>{text('my-data.diary')}</dt>
          <dd>
            <DiaryCounts />
          </dd>
          <dt>{text('my-data.beside')}</dt>
          <dd>{text('my-data.beside-what')}</dd>
          <dt>{text('my-data.where')}</dt>
          <dd>
            {text('my-data.where-here')}
            {bytes !== undefined && <> {text('my-data.room', { size: sizeText(bytes) })}</>}
          </dd>
          <dt>{text('my-data.last-backup')}</dt>
          <dd>
            <BackupAge />
          </dd>
        </dl>
        <BrowsersPromise />
        <Installing />
      </Card>
    </section>
  )
}

function DiaryCounts() {
  const { text, plural } = words.value
  if (diaryState.value.is === 'opening') return <>{text('my-data.opening')}</>
  if (entries.value.size === 0) return <>{text('my-data.nothing-yet')}</>
  return (
    <>
      {plural('my-data.logged', countLogged(diary.value))} {countsText(countsOf(entries.value))}
    </>
  )
}

function BackupAge() {
  const { text, plural } = words.value
  const backup = lastBackup.value
  if (backup === undefined) return <>{text('my-data.no-backup')}</>
  const days = daysSince(backup.at, Date.now())
  const age = days === 0 ? text('my-data.today') : plural('my-data.days-ago', days)
  const isWhole = backup.revision === revision.value
  return (
    <>
      {text('my-data.backup-of', { date: dayText(backup.at), age })}{' '}
      {/* After a loss, a new backup would hold less than the old one. */}
      {loss.value === undefined && text(isWhole ? 'my-data.backup-whole' : 'my-data.backup-older')}
    </>
  )
}

function BrowsersPromise() {
  const { text } = words.value
  if (durability.value === 'unknown') return null
  if (durability.value === 'promised') return <p class="quiet small">{text('my-data.promised')}</p>
  return (
    <div class="stack-tight">
      <p>{text('my-data.not-promised')}</p>
      <Button onClick={() => void askForDurability()}>{text('my-data.ask-promise')}</Button>
    </div>
  )
}

function Installing() {
  const { text } = words.value
  if (install.value === 'by-hand') return <p>{text('keeping.install-by-hand')}</p>
  if (install.value !== 'offered') return null
  return (
    <div class="stack-tight">
      <p>{text('keeping.install')}</p>
      <Button onClick={() => void installNow()}>{text('keeping.install-now')}</Button>
    </div>
  )
}

function useBytesUsed(): number | undefined {
  const [bytes, setBytes] = useState<number | undefined>(undefined)
  const at = revision.value
  useEffect(() => {
    bytesUsed().then(setBytes, () => setBytes(undefined))
  }, [at])
  return bytes
}

const megabyte = 1_000_000
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })

/** In megabytes, because that is what a phone's own settings say. */
const sizeText = (bytes: number): string => number.format(Math.max(0.1, bytes / megabyte))
