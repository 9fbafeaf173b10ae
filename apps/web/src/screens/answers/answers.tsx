// Every answer given so far, each with a way to change it.
import type { FindingId, Question } from '@stillnight/engine'
import { capitalize } from '@stillnight/words'
import './answers.css'
import { ButtonLink } from '../../components/button/button.tsx'
import { Card } from '../../components/card/card.tsx'
import { knowledge, words } from '../../data/knowledge.ts'
import { answeredQuestions, questionById } from '../../state/interview.ts'
import { record } from '../../state/record.ts'
import { hrefOf } from '../../state/route.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'

export function AnswersScreen() {
  const { text } = words.value
  return (
    <div class="screen">
      <ScreenHeading>{text('why.your-answers')}</ScreenHeading>
      <ol class="stack plain-list">
        {answeredQuestions.value.flatMap((id) => {
          const question = questionById(id)
          return question === undefined ? [] : [<AnswerCard key={id} question={question} />]
        })}
      </ol>
      <div class="actions">
        <ButtonLink look="primary" href={hrefOf({ screen: 'why' })}>
          {text('why.go-on')}
        </ButtonLink>
        <ButtonLink href={hrefOf({ screen: 'result' })}>{text('why.see-result')}</ButtonLink>
      </div>
    </div>
  )
}

function AnswerCard({ question }: { readonly question: Question }) {
  const { text, question: questionText } = words.value
  const { ask } = questionText(question)
  const lines = answerLines(question)
  return (
    <li>
      <Card>
        <div class="answer">
          <div class="answer-said">
            <h2 class="answer-question">{ask}</h2>
            <ul class="plain-list">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
          <a
            class="button secondary"
            href={hrefOf({ screen: 'why', question: question.id, change: true })}
            aria-label={`${text('why.change')}: ${ask}`}
          >
            {text('why.change')}
          </a>
        </div>
      </Card>
    </li>
  )
}

/** Of a choice, "unknown" is what the person would rather not say. */
const isChoice = (id: FindingId): boolean =>
  knowledge.value.network.base.findings.some((finding) => finding.id === id && finding.kind === 'choice')

/** What was answered, as a person would say it; never a guess where nothing was said. */
function answerLines(question: Question): readonly string[] {
  const { text, findingPhrase, question: questionText } = words.value
  const { answers, asked } = record.value
  const { options, none } = questionText(question)
  const given = question.settles.filter((finding) => answers[finding] !== undefined)
  if (given.length === 0) return [text('why.skipped')]
  const said = given.flatMap((finding) => {
    const answer = answers[finding]
    if (answer === 'unknown' && isChoice(finding)) return [text('why.rather-not')]
    if (answer === 'absent' || answer === 'unknown' || answer === undefined) return []
    const label = options.find((option) => option.finding === finding)?.label
    return [answer === 'present' && label !== undefined ? label : capitalize(findingPhrase(finding, answer))]
  })
  const isUnsure = given.some((finding) => answers[finding] === 'unknown' && !isChoice(finding))
  if (isUnsure) return [...said, text(said.length > 0 ? 'why.cannot-tell-rest' : 'why.answered-unknown')]
  if (said.length > 0) return said
  // Elsewhere only some of its findings were asked: "none of these" would say no to the others, too.
  if (!asked.includes(question.id)) {
    return given.map((finding) => capitalize(findingPhrase(finding, 'absent')))
  }
  return [question.kind === 'yes-no' ? text('why.answered-no') : none]
}
