// What is wrong with what is kept: each with what happened, and what to do.
import { Alert } from '../../components/alert/alert.tsx'
import { Button } from '../../components/button/button.tsx'
import { words } from '../../data/knowledge.ts'
import { acceptLoss, lastBackup, loss, unreadable } from '../../diary/diary.ts'
import { dayText } from '../../state/date-text.ts'
import { NotSaved, trouble } from '../shell/not-saved.tsx'
import { countsText } from './counts.ts'

export function Troubles() {
  return (
    <div class="stack troubles" role="status">
      <Unsaved />
      <Missing />
      <Damaged />
    </div>
  )
}

function Unsaved() {
  if (trouble.value === undefined) return null
  return (
    <Alert tone="urgent" icon="triangle" title={<h2>{words.value.text('keeping.not-saved')}</h2>}>
      <NotSaved because={trouble.value} />
    </Alert>
  )
}

function Missing() {
  const { text } = words.value
  if (loss.value === undefined) return null
  const { had, has } = loss.value
  const backup = lastBackup.value
  return (
    <Alert tone="urgent" icon="triangle" title={<h2>{text('my-data.loss-title')}</h2>}>
      <p>{text('my-data.loss', { had: countsText(had), has: countsText(has) })}</p>
      <p>{text('my-data.loss-why')}</p>
      <p>
        {backup === undefined
          ? text('my-data.loss-no-backup')
          : text('my-data.loss-backup', { date: dayText(backup.at), name: backup.fileName })}
      </p>
      <Button onClick={acceptLoss}>{text('my-data.loss-known')}</Button>
    </Alert>
  )
}

function Damaged() {
  const { text, plural } = words.value
  if (unreadable.value.length === 0) return null
  return (
    <Alert
      tone="mind"
      icon="triangle"
      title={<h2>{plural('my-data.unreadable', unreadable.value.length)}</h2>}
    >
      <p>{text('my-data.unreadable-help')}</p>
      <ul>
        {unreadable.value.slice(0, 5).map(({ kind, id }) => (
          <li key={`${kind}/${id}`}>{text('my-data.unreadable-name', { kind, id })}</li>
        ))}
      </ul>
    </Alert>
  )
}
