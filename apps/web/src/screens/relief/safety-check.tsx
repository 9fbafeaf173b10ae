// The one question before anything is suggested. Short first: none of these, or perhaps; then which; and, once ever,
// the age.
import type { Answers, FindingId } from '@stillnight/engine'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { knowledge } from '../../data/knowledge.ts'
import { tonight } from '../../state/clock.ts'
import { forgetDraft, readDraft } from '../../state/draft.ts'
import { answerFindings } from '../../state/record.ts'
import { rememberAge } from '../../state/remembered-age.ts'
import { go } from '../../state/route.ts'
import { forgetForTonight, keepForTonight, tonightAnswers } from '../../state/tonight-answers.ts'
import { AgeQuestion } from './age-question.tsx'
import { byDanger } from './by-danger.ts'
import { canPass } from './can-pass.ts'
import { ShortQuestion } from './short-question.tsx'
import { inPages } from './warning-groups.ts'
import { WhichOfThese, whichDraft } from './which-of-these.tsx'

export interface SafetyCheckProps {
  readonly findings: readonly FindingId[]
  /** What of it is on the screen, as the address says: the short question, the list in full words, or the age. */
  readonly step: string | undefined
  /** What must be read before the question. */
  readonly above?: ComponentChildren
  /** Asked for one more thing to try, from the list of things to try. */
  readonly isForMore?: boolean
}

const age = 'person.age'

export function SafetyCheck({ findings, step, above, isForMore = false }: SafetyCheckProps) {
  const list = isForMore ? 'more-list' : 'list'
  const isListed = step === list
  // Someone was in the middle of the list when they left it: a sign that is ticked there is not denied here.
  useLayoutEffect(() => {
    if (!isListed && isTickedIn(findings)) go({ screen: 'relief', of: list })
  }, [])
  const signs = byDanger(
    knowledge.value.network,
    findings.filter((id) => id !== age),
  )
  const [page] = inPages(signs)
  useWayBackFromAge(step)
  if (page === undefined) {
    const say = (years: number | undefined): void => {
      keepAge(years)
      if (step === age) history.back()
    }
    return <AgeQuestion key="age" onSay={say} />
  }
  const inPage = page.lines.flatMap((line) => line.findings)
  const listed = signs.filter((id) => inPage.includes(id))
  const settle = (picked: ReadonlySet<FindingId>, rest: 'absent' | 'unknown'): void => {
    forgetDraft(whichDraft)
    keepSigns(listed, picked, rest)
    // What is denied leaves the question, and the next screen of it comes up; anything else has settled it.
    const isDenied = picked.size === 0 && rest === 'absent'
    const isAgeNext = isDenied && findings.includes(age) && listed.length === signs.length
    if (isAgeNext) go({ screen: 'relief', of: age }, isListed ? 'replace' : 'push')
    else {
      const isDone = !isDenied || listed.length === findings.length
      const steps = (isListed ? 1 : 0) + (isForMore && isDone ? 1 : 0)
      if (steps > 0) history.go(-steps)
    }
  }
  // With the next screen its heading takes the focus.
  const key = listed.join()
  if (isListed) {
    return <WhichOfThese key={`full ${key}`} findings={listed} onSay={settle} onBack={() => history.back()} />
  }
  return (
    <ShortQuestion
      key={`short ${key}`}
      above={above}
      page={page}
      onNone={() => settle(new Set(), 'absent')}
      onSome={() => go({ screen: 'relief', of: list })}
    />
  )
}

function isTickedIn(findings: readonly FindingId[]): boolean {
  const kept = readDraft(whichDraft)
  return Array.isArray(kept) && findings.some((finding) => kept.includes(finding))
}

/** Back from the age to the question before it: what was denied this night is asked again. */
function useWayBackFromAge(step: string | undefined): void {
  const before = useRef(step)
  useLayoutEffect(() => {
    if (before.current === age && step !== age) {
      const isDenied = (id: FindingId): boolean => tonightAnswers.peek()[id] === 'absent'
      forgetForTonight(Object.keys(tonightAnswers.peek()).filter(isDenied))
    }
    before.current = step
  }, [step])
}

/**
 * What is there goes into the record, where it raises the urgency. A "no" to what can come and go, and every "can't
 * tell", is of tonight.
 */
function keepSigns(
  signs: readonly FindingId[],
  picked: ReadonlySet<FindingId>,
  rest: 'absent' | 'unknown',
): void {
  const others = signs.filter((id) => !picked.has(id))
  const isOfTonight = (id: FindingId): boolean => rest === 'unknown' || canPass(id)
  const lasting: Answers = Object.fromEntries([
    ...[...picked].map((id) => [id, 'present'] as const),
    ...others.filter((id) => !isOfTonight(id)).map((id) => [id, 'absent'] as const),
  ])
  if (Object.keys(lasting).length > 0) answerFindings(lasting)
  keepForTonight(Object.fromEntries(others.filter(isOfTonight).map((id) => [id, rest])), [...picked])
}

function keepAge(years: number | undefined): void {
  if (years === undefined) keepForTonight({ [age]: 'unknown' })
  else rememberAge({ years, on: tonight.value })
}
