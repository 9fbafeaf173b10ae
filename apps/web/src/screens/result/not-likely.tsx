// What the answers speak against, without ruling it out.
import { capitalize } from '@stillnight/words'
import { knowledge, words } from '../../data/knowledge.ts'
import { answersWithDiary, assessmentWithDiary } from '../../state/diary-answers.ts'
import { leading, notLikely } from '../../state/result.ts'

export function NotLikely() {
  const { text, condition, chancePhrase } = words.value
  const causes = notLikely(
    knowledge.value.network,
    answersWithDiary.value,
    assessmentWithDiary.value,
    leading.value,
  )
  if (causes.length === 0) return null
  return (
    <section>
      <div class="stack-tight">
        <h2>{text('result.not-likely')}</h2>
        <p class="quiet">{text('result.not-likely-help')}</p>
      </div>
      <ul>
        {causes.map((cause) => (
          <li key={cause.condition}>
            {capitalize(condition(cause.condition).name)}: {chancePhrase(cause.probability)}.
          </li>
        ))}
      </ul>
    </section>
  )
}
