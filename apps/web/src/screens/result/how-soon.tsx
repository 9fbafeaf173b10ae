// How urgent it is, what to do, and the rule that says so. Nothing stands before this.
import { openDangers, type QuestionId, type Raised } from '@stillnight/engine'
import { capitalize } from '@stillnight/words'
import { createDiaryWords } from '@stillnight/words/diary'
import { Alert } from '../../components/alert/alert.tsx'
import { ButtonLink } from '../../components/button/button.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { knowledge, words } from '../../data/knowledge.ts'
import { addedByDiary, answersWithDiary, assessmentWithDiary } from '../../state/diary-answers.ts'
import { record } from '../../state/record.ts'
import { decidingReasons, plan } from '../../state/result.ts'
import { hrefOf, type Route } from '../../state/route.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { SignedList } from './signed-list.tsx'
import { lookOf } from './urgency-look.ts'

export function HowSoon() {
  const { text, howSoon, raised: raisedText } = words.value
  const level = assessmentWithDiary.value.urgency.urgency
  const open = openDangers(knowledge.value.network, answersWithDiary.value)
  const { title, act } = howSoon(level, open.length)
  const reasons = decidingReasons(assessmentWithDiary.value).map((raised) => ({
    ...raisedText(saidIn(raised), answersWithDiary.value),
    id: raised.id,
  }))
  return (
    <section>
      <p class="quiet">{text('result.title')}</p>
      <Alert {...lookOf(level, open.length)} title={<ScreenHeading>{title}</ScreenHeading>}>
        <p class="how-soon-act">{act}</p>
      </Alert>
      <OpenDangers open={open} />
      {reasons.length > 0 && (
        <div class="stack-tight">
          <h2>{text('urgency.because')}</h2>
          <ul class="stack-tight">
            {reasons.map(({ id, why, because }) => (
              <li key={why}>
                {why} <a href={hrefOf({ screen: 'evidence', of: id })}>{text('result.how-we-know')}</a>
                {because.length > 0 && (
                  <p class="quiet small">
                    {text('urgency.you-said', { answers: because.map(capitalize).join('; ') })}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <FromDiary />
      <WhileWaiting />
      <p>
        <strong>{text('app.not-a-diagnosis')}</strong> {text('app.when-in-doubt')}
      </p>
    </section>
  )
}

/** Missing answers never reassure. Where help is called for the same day anyway, they would only be in the way. */
function OpenDangers({ open }: { readonly open: readonly QuestionId[] }) {
  const { text, plural } = words.value
  const { urgency } = assessmentWithDiary.value.urgency
  const [first] = open
  if (first === undefined || urgency === 'emergency' || urgency === 'same-day') return null
  return (
    <div class="stack-tight">
      <p>
        <strong>{plural('result.danger-open', open.length)}</strong>
      </p>
      <ButtonLink href={hrefOf(routeToAsk(first))}>{text('result.answer-dangers')}</ButtonLink>
    </div>
  )
}

/** A question that was put and skipped is opened again; one that was never put comes next by itself. */
const routeToAsk = (question: QuestionId): Route =>
  record.value.asked.includes(question) ? { screen: 'why', question, change: true } : { screen: 'why' }

/** The reason with the findings that the person answered; those of the nights stand under the diary. */
function saidIn(raised: Raised): Raised {
  if (raised.by !== 'warning-sign') return raised
  const shown = new Set(addedByDiary.value.map(({ finding }) => finding))
  return { ...raised, because: raised.because.filter((finding) => !shown.has(finding)) }
}

/** What the nights add to the answers, each with its counts. */
function FromDiary() {
  const { text } = words.value
  const { reason } = createDiaryWords(knowledge.value.rawWords)
  if (addedByDiary.value.length === 0) return null
  return (
    <Disclosure title={text('alarm.because')} isOpen>
      <ul class="stack-tight">
        {addedByDiary.value.map((shown) => (
          <li key={shown.finding}>{reason(shown)}</li>
        ))}
      </ul>
    </Disclosure>
  )
}

function WhileWaiting() {
  const { text, waiting } = words.value
  const advice = plan.value.whileWaiting.flatMap((condition) => waiting(condition) ?? [])
  if (advice.length === 0) return null
  const unique = (lines: readonly (readonly string[])[]): readonly string[] => [...new Set(lines.flat())]
  // In an emergency, what would make it one is not news.
  const isEmergency = assessmentWithDiary.value.urgency.urgency === 'emergency'
  const sooner = isEmergency ? [] : advice.map((each) => each.sooner)
  const doThis = unique([...advice.map((each) => each.do), ...sooner])
  const notThis = unique(advice.map((each) => each.dont))
  return (
    <div class="stack">
      <h2>{text('result.while-waiting')}</h2>
      <SignedList title={text('result.do')} sign="+" lines={doThis} />
      <SignedList title={text('result.dont')} sign="−" lines={notThis} />
      <Disclosure title={text('emergency.why')}>
        {unique(advice.map((each) => [each.why])).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Disclosure>
    </div>
  )
}
