/** The words for the diary: what the nights show, as sentences. Apart from the words of the interview. */
import type {
  Breakdown,
  DiaryFinding,
  DiaryIssue,
  DiarySummary,
  HoursOfNight,
  Leg,
  PainKind,
  Share,
  Trend,
  TriedMeasure,
  WeeklyRate,
} from '@stillnight/engine/diary'
import {
  hoursSentence,
  kindName,
  kindsSentence,
  legName,
  legsSentence,
  strengthSentences,
} from './attacks-like.ts'
import { diaryIssueSentence } from './diary-issue.ts'
import { type DiaryRawWords, diaryReason } from './diary-reason.ts'
import { brokenSleepSentences, nightsLogged, painSentence } from './share-of-nights.ts'
import { trendSentence } from './trend.ts'
import { fewestNightsForRate, weeklyRateSentence } from './weekly-rate.ts'
import { triedSentence } from './what-was-tried.ts'

export type { DiaryRawWords } from './diary-reason.ts'
export { fewestNightsForRate }

export interface DiaryWords {
  /** "9 of the 12 nights you logged" */
  readonly nightsLogged: (share: Pick<Share, 'count' | 'of'>) => string
  /** "About 3 attacks a week. It could be 2 to 5." */
  readonly weeklyRate: (rate: WeeklyRate) => string
  readonly pain: (share: Share) => string
  /** On how many painful nights, and on how many nobody said. */
  readonly brokenSleep: (summary: Pick<DiarySummary, 'sleep' | 'brokenSleep'>) => readonly string[]
  readonly trend: (trend: Trend) => string
  /** `clock` writes an hour, 0 to 23, as the person reads the clock. */
  readonly hours: (hours: HoursOfNight, clock: (hour: number) => string) => string
  readonly legs: (legs: Breakdown['legs']) => string
  readonly kinds: (kinds: Breakdown['kinds']) => string
  readonly leg: (leg: Leg) => string
  readonly kind: (kind: PainKind) => string
  readonly strength: (breakdown: Pick<Breakdown, 'severity' | 'duration'>) => readonly string[]
  readonly tried: (tried: TriedMeasure) => string
  /** What the diary shows and why: "..., on 9 of the 12 nights you logged in the last 14 days." */
  readonly reason: (finding: DiaryFinding) => string
  readonly issue: (issue: DiaryIssue) => string
}

/**
 * The words of the diary in one language. Throws when an id has no words, as the others do.
 *
 * @example
 * createDiaryWords(raw).nightsLogged({ count: 9, of: 12 }) // => '9 of the 12 nights you logged'
 */
export function createDiaryWords(raw: DiaryRawWords, locale = 'en'): DiaryWords {
  return {
    nightsLogged: (share) => nightsLogged(raw, locale, share),
    weeklyRate: (rate) => weeklyRateSentence(raw, locale, rate),
    pain: (share) => painSentence(raw, locale, share),
    brokenSleep: (summary) => brokenSleepSentences(raw, locale, summary),
    trend: (trend) => trendSentence(raw, locale, trend),
    hours: (hours, clock) => hoursSentence(raw, locale, hours, clock),
    legs: (legs) => legsSentence(raw, locale, legs),
    kinds: (kinds) => kindsSentence(raw, locale, kinds),
    leg: (leg) => legName(raw, leg),
    kind: (kind) => kindName(raw, kind),
    strength: (breakdown) => strengthSentences(raw, locale, breakdown),
    tried: (tried) => triedSentence(raw, locale, tried),
    reason: (finding) => diaryReason(raw, locale, finding),
    issue: (issue) => diaryIssueSentence(raw, issue),
  }
}
