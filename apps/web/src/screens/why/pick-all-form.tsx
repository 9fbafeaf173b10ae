// Tap all that fit. With nothing picked the main button says "none of these"; the rest can be "I can't tell".
import { excludedBy, listAnswers } from '@stillnight/engine'
import { useRef, useState } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import { ChoiceRow } from '../../components/choice-row/choice-row.tsx'
import { knowledge, words } from '../../data/knowledge.ts'
import { pickedAnswers, pickedIn } from '../../state/interview-record.ts'
import { lastingAnswers } from '../../state/lasting-answers.ts'
import { offered } from '../../state/offered.ts'
import { usePickedDraft } from '../../state/picked-draft.ts'
import { record } from '../../state/record.ts'
import { handleKey } from './keys.ts'
import type { QuestionFormProps } from './question-form.ts'

export function PickAllForm({ question, onAnswer }: QuestionFormProps) {
  const { text, plural, question: questionText } = words.value
  const { options: all, none, cannotTell } = questionText(question)
  const open = offered(knowledge.value.network, lastingAnswers.peek(), question)
  const options = all.filter(({ finding }) => open.includes(finding))
  const form = useRef<HTMLFormElement>(null)
  const before = pickedIn(record.peek(), question.settles)
  const [picked, pick, forget] = usePickedDraft(`why.${question.id}`, question.settles, before)
  const [isHinting, setHinting] = useState(false)
  const [letGo, setLetGo] = useState<readonly string[]>([])
  const { network } = knowledge.value

  const toggle = (finding: string, isPicked: boolean): void => {
    const ruledOut = isPicked ? excludedBy(network, finding, [...picked]) : []
    pick(finding, isPicked, ruledOut)
    setLetGo(options.flatMap((each) => (ruledOut.includes(each.finding) ? [each.label] : [])))
    setHinting(false)
  }
  const finish = (rest: 'absent' | 'unknown'): void => {
    forget()
    onAnswer(listAnswers(network, question, pickedAnswers(open, picked, rest)))
  }

  return (
    <form
      class="question-form"
      ref={form}
      onKeyDown={(event) => handleKey(event, form.current)}
      onSubmit={(event) => {
        event.preventDefault()
        // Enter on a list with nothing picked is no answer: it might only mean "go on".
        if (picked.size > 0) finish('absent')
        else setHinting(true)
      }}
    >
      <fieldset class="choice-list">
        <legend class="visually-hidden">{text('why.pick-all')}</legend>
        <p class="quiet small" aria-hidden="true">
          {text('why.pick-all')}
        </p>
        {options.map(({ finding, label }, index) => (
          <ChoiceRow
            key={finding}
            kind="any"
            name={finding}
            label={label}
            isPicked={picked.has(finding)}
            {...(index < 10 && { shortcut: String((index + 1) % 10) })}
            onToggle={(isPicked) => toggle(finding, isPicked)}
          />
        ))}
      </fieldset>
      <div class="actions">
        <p class={isHinting || letGo.length > 0 ? '' : 'visually-hidden'} role="status">
          {isHinting && text('why.nothing-picked')}
          {letGo.length > 0 && `${text('why.not-both', { names: letGo.join('; ') })} `}
          {picked.size > 0 && plural('why.picked', picked.size)}
        </p>
        {picked.size > 0 ? (
          <Button key="next" look="primary" type="submit">
            {text('why.next')}
          </Button>
        ) : (
          <Button key="none" look="primary" onClick={() => finish('absent')}>
            {none}
          </Button>
        )}
        <Button onClick={() => finish('unknown')}>
          {picked.size > 0 ? text('why.cannot-tell-rest') : cannotTell}
        </Button>
      </div>
    </form>
  )
}
