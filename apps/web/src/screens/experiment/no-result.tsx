// Why there is no verdict. Nothing that was logged is lost by it.
import type { NoVerdict, TrialIssue } from '@stillnight/engine/trial'
import { Alert } from '../../components/alert/alert.tsx'
import { words } from '../../data/knowledge.ts'
import { rounded } from '../../experiments/amounts.ts'
import { trialIssueText } from '../../experiments/trial-issue-text.ts'
import { nightText } from '../../state/date-text.ts'

export interface NoResultProps {
  readonly because: NoVerdict
  /** What is wrong with the file, where that is why. */
  readonly issues: readonly TrialIssue[]
}

export function NoResult({ because, issues }: NoResultProps) {
  const isHarm = because.code === 'harm'
  return (
    <Alert tone={isHarm ? 'urgent' : 'calm'} icon={isHarm ? 'triangle' : 'clock'}>
      <p class="lead">{whyNone(because)}</p>
      {because.code === 'file-not-as-stored' &&
        issues.map((issue) => <p key={issue.code}>{trialIssueText(issue)}</p>)}
      {because.code === 'two-at-once' && <p>{trialIssueText(because)}</p>}
    </Alert>
  )
}

function whyNone(because: NoVerdict): string {
  const { text, plural } = words.value
  const path = `experiment.none.${because.code}`
  switch (because.code) {
    case 'not-due':
      return plural(path, because.nightsLeft)
    case 'clock-set-back':
      return text(path, {
        tonight: nightText(because.tonight),
        lastRecorded: nightText(because.lastRecorded),
      })
    case 'harm':
      return text(path, { night: nightText(because.night) })
    case 'too-few-nights':
      return text(path, { have: because.have, need: because.need })
    case 'all-equal':
      return text(path, { count: because.nights, value: rounded(because.value) })
    case 'waits-for-pause-to-end':
    case 'file-not-as-stored':
    case 'two-at-once':
    case 'all-missing':
    case 'too-few-blocks':
      return text(path)
  }
}
