// What a file would change here, in numbers, before anything is changed.
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import { Card } from '../../components/card/card.tsx'
import { ChoiceRow } from '../../components/choice-row/choice-row.tsx'
import { words } from '../../data/knowledge.ts'
import {
  filledFromHere,
  planRestore,
  type RestoreMode,
  type RestorePlan,
} from '../../diary/exchange/restore-plan.ts'
import { entries } from '../../diary/kept.ts'
import { countsOf } from '../../diary/marker.ts'
import { type Entry, keyOf } from '../../diary/record.ts'
import { restore } from '../../diary/restore.ts'
import { dayText } from '../../state/date-text.ts'
import { countsText } from './counts.ts'
import type { Found } from './read-file.ts'

export interface RestorePreviewProps {
  readonly found: Found
  /** The name of the file. */
  readonly name: string
  readonly onDone: (isSaved: boolean) => void
  readonly onCancel: () => void
}

export function RestorePreview({ found, name, onDone, onCancel }: RestorePreviewProps) {
  const { text, plural } = words.value
  const [mode, setMode] = useState<RestoreMode>('merge')
  const [isWorking, setWorking] = useState(false)
  const section = useRef<HTMLElement>(null)
  // It took the place of what was pressed to see it.
  useEffect(() => section.current?.focus(), [])
  const file =
    found.emptied === undefined ? found.entries : filledFromHere(entries.value, found.entries, found.emptied)
  const plan = planRestore(entries.value, file, mode)
  const isBackup = found.from === 'backup'
  const carryOut = async (): Promise<void> => {
    if (isWorking) return
    setWorking(true)
    const made = isBackup ? { made: found.made ?? 0 } : {}
    onDone(await restore(plan, found.beside, { name, entries: file, ...made }))
  }
  return (
    <Card>
      <section class="stack" aria-label={text('my-data.preview')} ref={section} tabIndex={-1}>
        <p>
          {found.made !== undefined && found.made > 0
            ? text('my-data.file-made', {
                date: dayText(found.made),
                what: countsText(countsOf(found.entries)),
              })
            : text('my-data.file-holds', { what: countsText(countsOf(found.entries)) })}
        </p>
        {found.unread > 0 && <p>{plural('my-data.file-unread', found.unread)}</p>}
        {found.rows.length > 0 && <p>{text('my-data.file-rows', { rows: found.rows.join(', ') })}</p>}
        {isBackup && (
          <fieldset class="choice-list">
            <legend class="visually-hidden">{text('my-data.how')}</legend>
            {(['merge', 'replace'] as const).map((each) => (
              <ChoiceRow
                key={each}
                kind="one"
                name="restore-mode"
                label={text(`my-data.${each}`)}
                isPicked={mode === each}
                onToggle={() => setMode(each)}
              />
            ))}
          </fieldset>
        )}
        <PlanList plan={plan} />
        <Button look="primary" onClick={() => void carryOut()}>
          {text(mode === 'replace' ? 'my-data.do-replace' : 'my-data.do-merge')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {text('my-data.cancel')}
        </Button>
        {isWorking && <p role="status">{text('my-data.working')}</p>}
      </section>
    </Card>
  )
}

function PlanList({ plan }: { readonly plan: RestorePlan }) {
  const { text } = words.value
  const rows = [
    ['my-data.would-add', plan.added],
    ['my-data.would-change', plan.changed],
    ['my-data.would-remove', plan.removed],
  ] as const
  const shown = rows.filter(([, entriesOf]) => entriesOf.length > 0)
  if (shown.length === 0) return <p>{text('my-data.would-do-nothing')}</p>
  return (
    <ul>
      {shown.map(([label, entriesOf]) => (
        <li key={label}>{text(label, { what: countsText(countsOf(mapOf(entriesOf))) })}</li>
      ))}
    </ul>
  )
}

const mapOf = (all: readonly Entry[]) => new Map(all.map((entry) => [keyOf(entry), entry] as const))
