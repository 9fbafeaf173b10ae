// Medicines that can play a part: a reason to ask for a review, never to stop.
import { Alert } from '../../components/alert/alert.tsx'
import { knowledge, words } from '../../data/knowledge.ts'
import { answersWithDiary, assessmentWithDiary } from '../../state/diary-answers.ts'
import { triggersFor } from '../../state/result.ts'

export function Medicines() {
  const { text, trigger } = words.value
  const triggers = triggersFor(knowledge.value.network, answersWithDiary.value, assessmentWithDiary.value)
  if (triggers.length === 0) return null
  const sentences = [...new Set(triggers.map(({ id }) => trigger(id)))]
  return (
    <section>
      <h2>{text('result.medicines')}</h2>
      <Alert tone="mind" icon="triangle">
        <p>
          <strong>{text('result.medicines-help')}</strong>
        </p>
      </Alert>
      <ul>
        {sentences.map((say) => (
          <li key={say}>{say}</li>
        ))}
      </ul>
    </section>
  )
}
