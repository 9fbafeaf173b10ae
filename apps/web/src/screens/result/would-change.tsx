// What would change the leading cause: the answers and examinations that would move it most, each way.
import type { Change } from '@stillnight/engine'
import { words } from '../../data/knowledge.ts'
import { explanations } from '../../state/result.ts'

const shown = 3

export function WouldChange() {
  const { text } = words.value
  const first = explanations.value[0]
  if (first === undefined || first.wouldRaise.length + first.wouldLower.length === 0) return null
  return (
    <section>
      <h2>{text('result.would-change')}</h2>
      <Changes title={text('result.would-raise')} changes={first.wouldRaise} />
      <Changes title={text('result.would-lower')} changes={first.wouldLower} />
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
