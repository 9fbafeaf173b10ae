// What helps, by when; what waits for an answer; what to avoid, and why.
import type { Moment, Suggestion } from '@stillnight/engine'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { words } from '../../data/knowledge.ts'
import { answersWithDiary } from '../../state/diary-answers.ts'
import { avoidByRule, plan, splitWithheld } from '../../state/result.ts'
import { announcement } from './announcement.ts'
import { AskHere } from './ask-here.tsx'
import { Measure } from './measure.tsx'

const moments: readonly Moment[] = ['right-now', 'before-bed', 'this-week', 'with-a-clinician']
const shown = 3
const questionsShown = 2

export function Relief() {
  const { text } = words.value
  return (
    <>
      <section>
        <h2>{text('result.helps')}</h2>
        <p class="visually-hidden" role="status">
          {announcement.value}
        </p>
        {plan.value.suppressed ? <p>{text('result.no-relief')}</p> : <Suggestions />}
        <Conflicts />
      </section>
      <Avoid />
    </>
  )
}

const conflictsShown = 2

/** Where advice for one cause would harm with another: what to do about it, and why. */
function Conflicts() {
  const { text, conflict } = words.value
  const rows = plan.value.conflicts.map(({ id, position }) => {
    const said = conflict(id, position)
    return (
      <li key={id}>
        <strong>{said.position}</strong> {said.say}
      </li>
    )
  })
  if (rows.length === 0) return null
  return (
    <div class="stack">
      <h3>{text('result.conflict')}</h3>
      <ul>{rows.slice(0, conflictsShown)}</ul>
      {rows.length > conflictsShown && (
        <Disclosure title={text('result.show-more')}>
          <ul>{rows.slice(conflictsShown)}</ul>
        </Disclosure>
      )}
    </div>
  )
}

function Suggestions() {
  const { text } = words.value
  const { suggestions } = plan.value
  return (
    <>
      {suggestions.length === 0 && <p>{text('result.nothing-to-suggest')}</p>}
      {moments.map((moment) => (
        <AtMoment
          key={moment}
          moment={moment}
          suggestions={suggestions.filter((suggestion) => suggestion.moment === moment)}
        />
      ))}
      <AskFirst />
      <CheckFirst />
      <NotWorth />
    </>
  )
}

interface AtMomentProps {
  readonly moment: Moment
  readonly suggestions: readonly Suggestion[]
}

function AtMoment({ moment, suggestions }: AtMomentProps) {
  const { text, moment: momentText } = words.value
  if (suggestions.length === 0) return null
  const measures = suggestions.map((suggestion) => (
    <Measure key={suggestion.measure} suggestion={suggestion} />
  ))
  return (
    <div class="stack-tight">
      <h3>{momentText(moment)}</h3>
      <div>{measures.slice(0, shown)}</div>
      {measures.length > shown && (
        <Disclosure title={text('result.show-more')}>
          <div>{measures.slice(shown)}</div>
        </Disclosure>
      )}
    </div>
  )
}

function AskFirst() {
  const { text, measure } = words.value
  const { askFirst } = splitWithheld(plan.value, answersWithDiary.value)
  // The first open question of each measure; one that guards several is asked once, for all of them.
  const byQuestion = Map.groupBy(askFirst, ({ ask }) => ask[0] ?? '')
  if (byQuestion.size === 0) return null
  return (
    <div class="stack">
      <div class="stack-tight">
        <h3>{text('result.ask-first')}</h3>
        <p class="quiet">{text('result.ask-first-help')}</p>
      </div>
      {[...byQuestion].slice(0, questionsShown).map(([finding, rows]) => {
        const names = rows.slice(0, shown).map((row) => measure(row.measure).name)
        return (
          <AskHere
            key={finding}
            finding={finding}
            lead={text('result.before-measure', { names: names.join('; ') })}
          />
        )
      })}
    </div>
  )
}

function CheckFirst() {
  const { text, measure, safety, findingQuestion } = words.value
  const { checkFirst } = splitWithheld(plan.value, answersWithDiary.value)
  const openQuestions = (id: string): readonly string[] =>
    plan.value.withheld
      .find((each) => each.measure === id)
      ?.ask.slice(0, 1)
      .map(findingQuestion) ?? []
  if (checkFirst.length === 0) return null
  return (
    <Disclosure title={text('result.check-first')}>
      <ul>
        {checkFirst.map((each) => (
          <li key={each.measure}>
            <strong>{measure(each.measure).name}.</strong>{' '}
            {(each.rules.length > 0
              ? each.rules.slice(0, 1).map((rule) => `${safety(rule).why} ${safety(rule).instead}`)
              : openQuestions(each.measure)
            ).join(' ')}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function NotWorth() {
  const { text, measure, verdict } = words.value
  const rows = new Map(plan.value.notWorth.map((row) => [row.measure, row]))
  if (rows.size === 0) return null
  return (
    <Disclosure title={text('result.not-worth')}>
      <ul>
        {[...rows.values()].map((row) => (
          <li key={row.measure}>
            <strong>{measure(row.measure).name}.</strong> {verdict(row.verdict)}.
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function Avoid() {
  const { text, measure, safety } = words.value
  const groups = avoidByRule(plan.value)
  if (groups.length === 0) return null
  // While nothing is suggested, what not to do is all there is to say, and none of it waits behind a tap.
  const atOnce = plan.value.suppressed ? groups.length : shown + 1
  const rows = groups.map(({ rule, measures }) => {
    const { why, instead } = safety(rule)
    return (
      <li key={rule}>
        <h3>{measures.map((id) => measure(id).name).join('; ')}</h3>
        <p>{why}</p>
        {instead !== undefined && (
          <p class="quiet">
            {text('result.instead')}: {instead}
          </p>
        )}
      </li>
    )
  })
  return (
    <section>
      <h2>{text('result.avoid')}</h2>
      <ul class="stack plain-list">{rows.slice(0, atOnce)}</ul>
      {rows.length > atOnce && (
        <Disclosure title={text('result.show-more')}>
          <ul class="stack plain-list">{rows.slice(atOnce)}</ul>
        </Disclosure>
      )}
    </section>
  )
}
