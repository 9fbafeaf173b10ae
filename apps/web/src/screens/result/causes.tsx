// What fits best: the three likeliest causes, in words, in people, and as a picture; and why.
import type { Cause, Explanation } from '@stillnight/engine'
import { capitalize, likelihoodOf, reasonsWorthSaying, sentence } from '@stillnight/words'
import { Chip } from '../../components/chip/chip.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { LikelihoodBar } from '../../components/likelihood-bar/likelihood-bar.tsx'
import { ranges } from '../../data/intervals.ts'
import { knowledge, words } from '../../data/knowledge.ts'
import { answersWithDiary, assessmentWithDiary } from '../../state/diary-answers.ts'
import { explanations, isOtherWorthSaying, leading, telling, together } from '../../state/result.ts'
import { hrefOf } from '../../state/route.ts'
import { AskHere } from './ask-here.tsx'
import { SignedList } from './signed-list.tsx'
import { WhyThisNumber } from './why-this-number.tsx'

export function Causes() {
  const { text, enough, together: togetherText, naturalFrequency } = words.value
  const { title, say } = enough(assessmentWithDiary.value.enough, [])
  return (
    <section>
      <div class="stack-tight">
        <h2>{text('result.fits-best')}</h2>
        <p>
          <strong>{title}.</strong> {say}
        </p>
      </div>
      {!assessmentWithDiary.value.enough.value && <WouldTell />}
      <div>
        {leading.value.map((cause, index) => (
          <CauseRow
            key={cause.condition}
            cause={cause}
            explanation={explanations.value[index]}
            isFirst={index === 0}
          />
        ))}
      </div>
      {together.value !== undefined && <p>{togetherText(together.value)}</p>}
      {isOtherWorthSaying.value && (
        <p>
          {text('result.other')} {naturalFrequency(assessmentWithDiary.value.other)}{' '}
          <a href={hrefOf({ screen: 'evidence', of: 'other' })}>{text('result.why-this-number')}</a>
        </p>
      )}
    </section>
  )
}

interface CauseRowProps {
  readonly cause: Cause
  readonly explanation: Explanation | undefined
  readonly isFirst: boolean
}

function CauseRow({ cause, explanation, isFirst }: CauseRowProps) {
  const { text, condition, likelihoodWord, naturalFrequency } = words.value
  const { name, what, next, settle } = condition(cause.condition)
  const range = ranges.value.get(cause.condition)
  const chance = naturalFrequency(cause.probability, range)
  const isLikely = likelihoodOf(cause.probability) === 'likely'
  return (
    <article class="cause">
      <div class="cause-head">
        <h3>{capitalize(name)}</h3>
        <Chip text={likelihoodWord(cause.probability)} tone={isLikely ? 'strong' : 'plain'} />
      </div>
      <LikelihoodBar probability={cause.probability} range={range} label={chance} />
      <p>{chance}</p>
      {isFirst && <p>{what}</p>}
      <Disclosure title={text('result.more-about', { name })} isOpen={false}>
        {!isFirst && <p>{what}</p>}
        <h4>{text('result.next')}</h4>
        <p>{next}</p>
        <h4>{text('result.settle')}</h4>
        <p>{settle}</p>
      </Disclosure>
      {explanation !== undefined && isFirst && <ForAndAgainst explanation={explanation} />}
      {explanation !== undefined && !isFirst && (
        <Disclosure title={text('result.for-and-against')}>
          <ForAndAgainst explanation={explanation} />
        </Disclosure>
      )}
      <WhyThisNumber condition={cause.condition} explanation={explanation} />
    </article>
  )
}

const reasonsShown = 5

function ForAndAgainst({ explanation }: { readonly explanation: Explanation }) {
  const { text, reasonPhrase } = words.value
  const lines = (reasons: Explanation['for']): readonly string[] =>
    reasonsWorthSaying(reasons)
      .slice(0, reasonsShown)
      .map((reason) => sentence(reasonPhrase(reason)))
  const [inFavor, against] = [lines(explanation.for), lines(explanation.against)]
  return (
    <div class="stack">
      <SignedList title={text('result.for')} sign="+" lines={inFavor} />
      {inFavor.length === 0 && <p class="quiet">{text('result.no-reason-for')}</p>}
      <SignedList title={text('result.against')} sign="−" lines={against} />
      {against.length === 0 && <p class="quiet">{text('result.no-reason-against')}</p>}
    </div>
  )
}

/** The two answers that would tell most: those a person knows are asked here, the others named. */
function WouldTell() {
  const { text, findingQuestion } = words.value
  const found = telling(
    knowledge.value.network,
    answersWithDiary.value,
    assessmentWithDiary.value,
    explanations.value,
  )
  if (found.length === 0) return null
  return (
    <div class="stack">
      <h3>{text('enough.would-tell')}</h3>
      {found.map(({ finding, askedOf }) =>
        askedOf === 'person' ? (
          <AskHere key={finding} finding={finding} />
        ) : (
          <div class="ask-here" key={finding}>
            <p class="quiet small">{text('result.by-clinician')}</p>
            <p>{findingQuestion(finding)}</p>
          </div>
        ),
      )}
    </div>
  )
}
