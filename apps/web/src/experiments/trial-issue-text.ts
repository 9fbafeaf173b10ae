// What is wrong with an experiment or its file, in a sentence.
import type { TrialIssue } from '@stillnight/engine/trial'
import { words } from '../data/knowledge.ts'
import { nightText } from '../state/date-text.ts'
import { measureName } from './measure-name.ts'

export function trialIssueText(issue: TrialIssue): string {
  const { text } = words.value
  const say = (values: Readonly<Record<string, string | number>> = {}): string =>
    text(`try.issues.${issue.code}`, values)
  switch (issue.code) {
    case 'not-a-trial':
    case 'edited':
    case 'smallest-change':
    case 'seed':
      return say()
    case 'unknown-version':
      return say({ version: issue.version })
    case 'unreadable-field':
      return say({ field: issue.field })
    case 'schedule-not-from-seed':
      return say({ block: issue.block + 1 })
    case 'drawn-after-start':
      return say({ drawn: nightText(issue.drawn), firstNight: nightText(issue.firstNight) })
    case 'not-a-night':
      return say({ value: issue.value })
    case 'odd-blocks':
      return say({ blocks: issue.blocks })
    case 'too-few-blocks':
      return say({ blocks: issue.blocks, least: issue.least })
    case 'too-many-nights':
      return say({ nights: issue.nights, most: issue.most })
    case 'block-length':
      return say({ nights: issue.nights })
    case 'repeat-rule':
      return say({ most: issue.most })
    case 'interim-look':
      return say({ least: issue.least, most: issue.most })
    case 'two-at-once':
      return say({ name: measureName(issue.measure), from: nightText(issue.from) })
    case 'unknown-measure':
    case 'too-slow':
    case 'answer-known':
    case 'needs-clinician':
    case 'needs-sound-arteries':
    case 'see-someone-first':
    case 'age-unknown':
    case 'too-young':
    case 'unsafe':
    case 'ask-first':
    case 'not-suggested':
      return text(`try.refused.${issue.code}`)
  }
}
