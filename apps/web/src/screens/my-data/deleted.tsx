// That everything is deleted, said by the app that begins anew. It stands in this one step of the browser's history:
// nothing of the person is kept for it, and it is gone with the next step.
import { words } from '../../data/knowledge.ts'
import { entries } from '../../diary/kept.ts'

const told = { isDeleted: true } as const

/** Leaves the word for after the page is loaded again. */
export const noteDeletion = (): void => history.replaceState(told, '')

export function Deleted() {
  const state: unknown = history.state
  const isTold = typeof state === 'object' && state !== null && 'isDeleted' in state
  if (!isTold || entries.value.size > 0) return null
  return (
    <p class="lead" role="status">
      {words.value.text('my-data.deleted')}
    </p>
  )
}
