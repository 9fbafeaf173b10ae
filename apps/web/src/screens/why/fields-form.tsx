// Numbers and choices: the few facts about the person that need more than a tap.
import { type Answers, type Finding, type FindingId, type Question, readAnswers } from '@stillnight/engine'
import { capitalize } from '@stillnight/words'
import { Button } from '../../components/button/button.tsx'
import { ChoiceRow } from '../../components/choice-row/choice-row.tsx'
import { NumberField } from '../../components/number-field/number-field.tsx'
import { knowledge, words } from '../../data/knowledge.ts'
import { useDraft } from '../../state/draft.ts'
import { lastingAnswers } from '../../state/lasting-answers.ts'
import type { QuestionFormProps } from './question-form.ts'

/** Where the first press of plus or minus begins. Half of the people with leg pain at night are older. */
const startOf: Readonly<Record<string, number>> = { 'person.age': 50 }

const smokingAskedFrom = 12

export function FieldsForm({ question, onAnswer }: QuestionFormProps) {
  const { text } = words.value
  // The age that was said at night among them, so that nobody types it twice.
  const [given, setGiven, forget] = useDraft<Answers>(
    `why.${question.id}`,
    (kept) => (kept === undefined ? undefined : ofQuestion(question, readDrafted(kept))),
    () => ofQuestion(question, lastingAnswers.peek()),
  )
  const findings = question.settles
    .filter((id) => isAskedOf(given, id))
    .flatMap((id) => knowledge.value.network.base.findings.filter((finding) => finding.id === id))
  const set = (finding: string, value: Answers[string] | undefined): void => {
    const { [finding]: _before, ...others } = given
    setGiven(value === undefined ? others : { ...others, [finding]: value })
  }
  const wrong = findings.filter((finding) => !isInRange(finding, given[finding.id]))

  return (
    <form
      class="question-form"
      onSubmit={(event) => {
        event.preventDefault()
        const shown = findings.filter(({ id }) => given[id] !== undefined)
        if (wrong.length > 0) return
        forget()
        onAnswer(Object.fromEntries(shown.map(({ id }) => [id, given[id]!])))
      }}
    >
      <div class="fields">
        {findings.map((finding) =>
          finding.kind === 'number' ? (
            <NumberInput
              key={finding.id}
              finding={finding}
              value={given[finding.id]}
              onChange={(value) => set(finding.id, value)}
            />
          ) : (
            <ChoiceInput
              key={finding.id}
              finding={finding}
              value={given[finding.id]}
              onChange={(value) => set(finding.id, value)}
            />
          ),
        )}
      </div>
      <div class="actions">
        <Button look="primary" type="submit">
          {text('why.next')}
        </Button>
      </div>
    </form>
  )
}

const readDrafted = (kept: unknown): Answers => readAnswers(knowledge.value.network, kept).answers

const ofQuestion = ({ settles }: Question, answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([finding]) => settles.includes(finding)))

/** A child is not asked whether it smokes. */
function isAskedOf({ 'person.age': age }: Answers, finding: FindingId): boolean {
  return finding !== 'history.smoking' || typeof age !== 'number' || age >= smokingAskedFrom
}

function isInRange({ range }: Finding, value: Answers[string] | undefined): boolean {
  return typeof value !== 'number' || range === undefined || (value >= range[0] && value <= range[1])
}

interface InputProps {
  readonly finding: Finding
  readonly value: Answers[string] | undefined
  readonly onChange: (value: number | string | undefined) => void
}

function NumberInput({ finding, value, onChange }: InputProps) {
  const { text, findingQuestion } = words.value
  const [low, high] = finding.range ?? [0, 999]
  const help = text('why.number-help', { low, high })
  return (
    <NumberField
      label={findingQuestion(finding.id)}
      help={isInRange(finding, value) ? help : text('why.number-wrong', { low, high })}
      range={[low, high]}
      start={startOf[finding.id] ?? low}
      value={typeof value === 'number' ? value : undefined}
      fewerLabel={text('why.fewer')}
      moreLabel={text('why.more')}
      onChange={onChange}
    />
  )
}

function ChoiceInput({ finding, value, onChange }: InputProps) {
  const { text, findingQuestion, findingPhrase } = words.value
  const options = finding.options ?? ['present', 'absent']
  const labels = knowledge.value.rawWords.findings[finding.id]?.options
  return (
    <fieldset class="choice-list">
      <legend>{findingQuestion(finding.id)}</legend>
      {options.map((each) => (
        <ChoiceRow
          key={each}
          kind="one"
          name={finding.id}
          label={labels?.[each]?.label ?? capitalize(findingPhrase(finding.id, each))}
          isPicked={value === each}
          onToggle={() => onChange(each)}
        />
      ))}
      <ChoiceRow
        kind="one"
        name={finding.id}
        label={text('why.rather-not')}
        isPicked={value === 'unknown'}
        onToggle={() => onChange('unknown')}
      />
    </fieldset>
  )
}
