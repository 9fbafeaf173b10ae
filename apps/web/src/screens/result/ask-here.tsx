// One question asked where its answer matters, instead of in the interview.
import type { FindingId } from '@stillnight/engine'
import { useId } from 'preact/hooks'
import './ask-here.css'
import { Button } from '../../components/button/button.tsx'
import { knowledge, words } from '../../data/knowledge.ts'
import { hasJustAppeared } from '../../state/not-seen-yet.ts'
import { answerFindings } from '../../state/record.ts'
import { announce } from './announcement.ts'

const answers = [
  { answer: 'present', label: 'why.yes' },
  { answer: 'absent', label: 'why.no' },
  { answer: 'unknown', label: 'why.cannot-tell' },
] as const

export interface AskHereProps {
  readonly finding: FindingId
  /** What stands before the question, such as the measure that waits for it. */
  readonly lead?: string
}

export function AskHere({ finding, lead }: AskHereProps) {
  const { text, findingQuestion } = words.value
  const id = useId()
  const help = knowledge.value.rawWords.findings[finding]?.help
  const answer = (given: 'present' | 'absent' | 'unknown'): void => {
    answerFindings({ [finding]: given })
    // The next question moves up under the finger.
    hasJustAppeared()
    announce(text('result.updated'))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would say the question twice
    <div class="ask-here no-print" role="group" aria-labelledby={id}>
      {lead !== undefined && <p class="quiet small">{lead}</p>}
      <p id={id}>
        <strong>{findingQuestion(finding)}</strong>
      </p>
      {help !== undefined && <p class="quiet small">{help}</p>}
      <div class="ask-here-answers">
        {answers.map((each) => (
          <Button key={each.answer} onClick={() => answer(each.answer)}>
            {text(each.label)}
          </Button>
        ))}
      </div>
    </div>
  )
}
