// The one question before anything is suggested. Short first: none of these, or perhaps; then which; and, once ever,
// the age.
import type { Answers, FindingId } from '@stillnight/engine'
import { nightOf } from '@stillnight/engine/diary'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { knowledge } from '../../data/knowledge.ts'
import { now } from '../../state/clock.ts'
import { forgetDraft, readDraft } from '../../state/draft.ts'
import { keep, record } from '../../state/record.ts'
import { rememberAge } from '../../state/remembered-age.ts'
import { keepForTonight } from '../../state/tonight-answers.ts'
import { AgeQuestion } from './age-question.tsx'
import { byDanger } from './by-danger.ts'
import { canPass } from './can-pass.ts'
import { ShortQuestion } from './short-question.tsx'
import { inPages } from './warning-groups.ts'
import { WhichOfThese, whichDraft } from './which-of-these.tsx'

export interface SafetyCheckProps {
  readonly findings: readonly FindingId[]
  /** What must be read before the question. */
  readonly above?: ComponentChildren
  /** Begins with the list in full words. */
  readonly isInFull?: boolean
  /** Called when all of it is answered. */
  readonly onDone?: () => void
}

const age = 'person.age'

export function SafetyCheck({ findings, above, isInFull = false, onDone }: SafetyCheckProps) {
  // Someone was in the middle of the list when the page went.
  const [isListed, setListed] = useState(() => isInFull || isTickedIn(findings))
  const signs = byDanger(
    knowledge.value.network,
    findings.filter((id) => id !== age),
  )
  const [page] = inPages(signs)
  if (page === undefined) {
    const say = (years: number | undefined): void => {
      keepAge(years)
      onDone?.()
    }
    return <AgeQuestion key="age" onSay={say} />
  }
  const inPage = page.lines.flatMap((line) => line.findings)
  const listed = signs.filter((id) => inPage.includes(id))
  const settle = (picked: ReadonlySet<FindingId>, rest: 'absent' | 'unknown'): void => {
    forgetDraft(whichDraft)
    keepSigns(listed, picked, rest)
    setListed(false)
    // What is denied leaves the question, and the next screen of it comes up; anything else has settled it.
    const isDenied = picked.size === 0 && rest === 'absent'
    if (!isDenied || listed.length === findings.length) onDone?.()
  }
  // With the next screen its heading takes the focus.
  const key = listed.join()
  if (isListed) {
    return (
      <WhichOfThese key={`full ${key}`} findings={listed} onSay={settle} onBack={() => setListed(false)} />
    )
  }
  return (
    <ShortQuestion
      key={`short ${key}`}
      above={above}
      page={page}
      onNone={() => settle(new Set(), 'absent')}
      onSome={() => setListed(true)}
    />
  )
}

function isTickedIn(findings: readonly FindingId[]): boolean {
  const kept = readDraft(whichDraft)
  return Array.isArray(kept) && findings.some((finding) => kept.includes(finding))
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
  keepForTonight(Object.fromEntries(others.filter(isOfTonight).map((id) => [id, rest])), [...picked])
  const lasting: Answers = Object.fromEntries([
    ...[...picked].map((id) => [id, 'present'] as const),
    ...others.filter((id) => !isOfTonight(id)).map((id) => [id, 'absent'] as const),
  ])
  if (Object.keys(lasting).length > 0) {
    keep({ ...record.value, answers: { ...record.value.answers, ...lasting } })
  }
}

function keepAge(years: number | undefined): void {
  if (years === undefined) keepForTonight({ [age]: 'unknown' })
  else rememberAge({ years, on: nightOf(now.value) })
}
