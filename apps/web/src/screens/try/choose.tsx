// What is safe for this person to try; what waits for one answer; and what is not for them, with why not.
import type { FindingId } from '@stillnight/engine'
import type { TrialMeasure } from '@stillnight/engine/trial'
import { ButtonLink } from '../../components/button/button.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { LinkRow } from '../../components/link-row/link-row.tsx'
import { words } from '../../data/knowledge.ts'
import { type Candidate, candidates } from '../../experiments/situation.ts'
import { step } from '../../state/interview.ts'
import { record } from '../../state/record.ts'
import { hrefOf } from '../../state/route.ts'
import { AskHere } from '../result/ask-here.tsx'

const questionsShown = 2
const namesShown = 3

export function Choose() {
  const { text, measure } = words.value
  const ready = candidates.value.filter(({ refusal }) => refusal === undefined)
  const open = candidates.value.filter(isOpenQuestion)
  const not = candidates.value.filter((each) => each.refusal !== undefined && !isOpenQuestion(each))
  return (
    <>
      <section class="stack">
        <h2>{text('try.can-try')}</h2>
        {ready.length === 0 && <NothingYet canAnswer={open.length > 0} />}
        <ul class="plain-list link-rows">
          {ready.map(({ row }) => (
            <li key={row.measure}>
              <LinkRow
                href={hrefOf({ screen: 'try', of: row.measure })}
                title={measure(row.measure).name}
                about={text('try.choose')}
              />
            </li>
          ))}
        </ul>
      </section>
      <AskFirst open={open} />
      {not.length > 0 && (
        <Disclosure title={text('try.not-now')}>
          <ul>
            {not.map((each) => (
              <li key={each.row.measure}>
                <strong>{measure(each.row.measure).name}.</strong> {whyNot(each)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

/** Nothing can be tried: the way forward is the interview, then the questions below, or there is none. */
function NothingYet({ canAnswer }: { readonly canAnswer: boolean }) {
  const { text } = words.value
  if (step.value.done) return <p>{text(canAnswer ? 'try.can-try-none-answer' : 'try.can-try-none')}</p>
  return (
    <>
      <p>{text('try.can-try-none-go-on')}</p>
      <ButtonLink look="primary" href={hrefOf({ screen: 'why' })}>
        {text('try.to-answers')}
      </ButtonLink>
    </>
  )
}

/** Whether an answer could open it at all. */
const isTriable = ({ blocks }: TrialMeasure): boolean => blocks.length > 0

/** "I can't tell" was an answer: it is not asked again. */
function isOpenQuestion(candidate: Candidate): boolean {
  return isTriable(candidate.row) && openFindings(candidate).length > 0
}

export function whyNot({ row, refusal }: Candidate): string {
  const { text, safety } = words.value
  if (refusal === undefined) return ''
  if (!isTriable(row) && refusal.code === 'ask-first') return text(`try.refused.${row.suitability}`)
  if (refusal.code === 'unsafe' && refusal.rules[0] !== undefined) return safety(refusal.rules[0]).why
  return text(`try.refused.${refusal.code}`)
}

/** What the person has not answered of what a measure waits for. */
const openFindings = ({ refusal }: Candidate): readonly FindingId[] =>
  refusal?.code === 'ask-first'
    ? refusal.findings.filter((finding) => record.value.answers[finding] === undefined)
    : []

function AskFirst({ open }: { readonly open: readonly Candidate[] }) {
  const { text, plural, measure } = words.value
  const byQuestion = Map.groupBy(open, (each) => openFindings(each)[0] ?? '')
  if (byQuestion.size === 0) return null
  return (
    <section class="stack">
      <div class="stack-tight">
        <h2>{plural('try.ask-first', Math.min(...open.map((each) => openFindings(each).length)))}</h2>
        <p class="quiet">{text('try.ask-first-help')}</p>
      </div>
      {[...byQuestion].slice(0, questionsShown).map(([finding, rows]) => (
        <AskHere
          key={finding}
          finding={finding}
          lead={text('try.before', {
            names: rows
              .slice(0, namesShown)
              .map(({ row }) => measure(row.measure).name)
              .join('; '),
          })}
        />
      ))}
    </section>
  )
}
