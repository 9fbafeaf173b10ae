// Yes, no, or can't tell: one tap goes on.
import { useRef } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import { words } from '../../data/knowledge.ts'
import { record } from '../../state/record.ts'
import { handleKey } from './keys.ts'
import type { QuestionFormProps } from './question-form.ts'

const answers = [
  { answer: 'present', label: 'why.yes' },
  { answer: 'absent', label: 'why.no' },
  { answer: 'unknown', label: 'why.cannot-tell' },
] as const

export function YesNoForm({ question, onAnswer }: QuestionFormProps) {
  const { text } = words.value
  const form = useRef<HTMLFormElement>(null)
  const given = record.value.answers
  return (
    <form
      class="question-form"
      ref={form}
      onKeyDown={(event) => handleKey(event, form.current)}
      onSubmit={(event) => event.preventDefault()}
    >
      <div class="actions">
        {answers.map(({ answer, label }) => (
          <Button
            key={answer}
            isPressed={question.settles.every((finding) => given[finding] === answer)}
            onClick={() => onAnswer(Object.fromEntries(question.settles.map((id) => [id, answer])))}
          >
            {text(label)}
          </Button>
        ))}
      </div>
    </form>
  )
}
