// What would change the leading cause: the answers and examinations that would move it most, each way.
import type { Change } from '@stillnight/engine'
import { changesWorthSaying } from '@stillnight/words'
import { words } from '../../data/knowledge.ts'
import { assessmentWithDiary } from '../../state/diary-answers.ts'
import { explanations } from '../../state/result.ts'

const shown = 3

export function WouldChange() {
  const { text } = words.value
  const first = explanations.value[0]
  if (first === undefined) return null
  const { causes } = assessmentWithDiary.value
  const now = causes.find(({ condition }) => condition === first.condition)?.probability ?? 0
  const [raising, lowering] = [
    changesWorthSaying(now, first.wouldRaise),
    changesWorthSaying(now, first.wouldLower),
  ]
  if (raising.length + lowering.length === 0) return null
  return (
    <section>
      <h2>{text('result.would-change')}</h2>
      <Changes title={text('result.would-raise')} changes={raising} />
      <Changes title={text('result.would-lower')} changes={lowering} />
    </section>
  )
}

function Changes({ title, changes }: { readonly title: string; readonly changes: readonly Change[] }) {
  const { changeSentence } = words.value
  if (changes.length === 0) return null
  return (
    <div class="stack-tight">
      <h3>{title}</h3>
      <ul>
        {changes.slice(0, shown).map((change) => (
          <li key={change.finding}>{changeSentence(change)}</li>
        ))}
      </ul>
    </div>
  )
}
