// What is safe for this person to try; what waits for one answer; and what is not for them, with why not.
import type { TrialMeasure } from '@stillnight/engine/trial'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { LinkRow } from '../../components/link-row/link-row.tsx'
import { words } from '../../data/knowledge.ts'
import { type Candidate, candidates } from '../../experiments/situation.ts'
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
        {ready.length === 0 && <p>{text('try.can-try-none')}</p>}
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

/** Whether an answer could open it at all. */
const isTriable = ({ blocks }: TrialMeasure): boolean => blocks.length > 0

/** "I can't tell" was an answer: it is not asked again. */
function isOpenQuestion({ row, refusal }: Candidate): boolean {
  return (
    isTriable(row) &&
    refusal?.code === 'ask-first' &&
    refusal.findings.some((finding) => record.value.answers[finding] === undefined)
  )
}

export function whyNot({ row, refusal }: Candidate): string {
  const { text, safety } = words.value
  if (refusal === undefined) return ''
  if (!isTriable(row) && refusal.code === 'ask-first') return text(`try.refused.${row.suitability}`)
  if (refusal.code === 'unsafe' && refusal.rules[0] !== undefined) return safety(refusal.rules[0]).why
  return text(`try.refused.${refusal.code}`)
}

function AskFirst({ open }: { readonly open: readonly Candidate[] }) {
  const { text, measure } = words.value
  const byQuestion = Map.groupBy(open, ({ refusal }) =>
    refusal?.code === 'ask-first'
      ? (refusal.findings.find((finding) => record.value.answers[finding] === undefined) ?? '')
      : '',
  )
  if (byQuestion.size === 0) return null
  return (
    <section class="stack">
      <div class="stack-tight">
        <h2>{text('try.ask-first')}</h2>
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
