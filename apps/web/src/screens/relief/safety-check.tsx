// The one question before anything is suggested. Short first: none of these, or perhaps; then which; and, once ever,
// the age.
import type { Answers, FindingId } from '@stillnight/engine'
import { nightOf } from '@stillnight/engine/diary'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { knowledge } from '../../data/knowledge.ts'
import { now } from '../../state/clock.ts'
import { readDraft } from '../../state/draft.ts'
import { keep, record } from '../../state/record.ts'
import { rememberAge } from '../../state/remembered-age.ts'
import { keepForTonight } from '../../state/tonight-answers.ts'
import { AgeQuestion } from './age-question.tsx'
import { byDanger } from './by-danger.ts'
import { canPass } from './can-pass.ts'
import { ShortQuestion } from './short-question.tsx'
import { WhichOfThese, whichDraft } from './which-of-these.tsx'

export interface SafetyCheckProps {
  readonly findings: readonly FindingId[]
  /** What must be read before the question. */
  readonly above?: ComponentChildren
  /** Called when all of it is answered. */
  readonly onDone?: () => void
}

const age = 'person.age'

export function SafetyCheck({ findings, above, onDone }: SafetyCheckProps) {
  // Someone was in the middle of the list when the page went.
  const [isListed, setListed] = useState(() => readDraft(whichDraft) !== undefined)
  const signs = byDanger(
    knowledge.value.network,
    findings.filter((id) => id !== age),
  )
  if (signs.length === 0) {
    const say = (years: number | undefined): void => {
      keepAge(years)
      onDone?.()
    }
    return <AgeQuestion key="age" onSay={say} />
  }
  const settle = (picked: ReadonlySet<FindingId>, rest: 'absent' | 'unknown'): void => {
    keepSigns(signs, picked, rest)
    if (!findings.includes(age)) onDone?.()
  }
  if (isListed) return <WhichOfThese key="list" findings={signs} onSay={settle} />
  return (
    <ShortQuestion
      key="short"
      above={above}
      findings={signs}
      onNone={() => settle(new Set(), 'absent')}
      onSome={() => setListed(true)}
    />
  )
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
  keepForTonight(Object.fromEntries(others.filter(isOfTonight).map((id) => [id, rest])))
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
