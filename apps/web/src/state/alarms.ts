// The red-flag watch on this device: what the diary raises, and which of it the person has read.
import { computed, signal } from '@preact/signals'
import {
  acknowledged,
  type DiaryAlarm,
  type DiaryWatch,
  type Seen,
  watchDiary,
} from '@stillnight/engine/diary'
import { knowledge } from '../data/knowledge.ts'
import { diary } from '../diary/diary.ts'
import { noonBeforeTonight, tonight } from './clock.ts'
import { lastingAnswers } from './lasting-answers.ts'
import { readSeen, seenKey } from './seen-alarms.ts'
import { storedText, storeText } from './stored-text.ts'

const remembered = (): Seen => readSeen(storedText(seenKey))

const seen = signal<Seen>(remembered())
/** Emergencies read in this visit. They are said again in the next, however often they were read. */
const readInThisVisit = signal<ReadonlySet<string>>(new Set())

/** Looks again at what another tab, or a backup, has put there. */
export const readSeenAgain = (): void => {
  seen.value = remembered()
}

export const watch = computed<DiaryWatch>(() =>
  watchDiary(knowledge.value.network, lastingAnswers.value, diary.value, {
    now: noonBeforeTonight.value,
    seen: seen.value,
  }),
)

/** What to say now, most urgent first. */
export const toSay = computed<readonly DiaryAlarm[]>(() =>
  watch.value.unseen.filter(({ sign }) => !readInThisVisit.value.has(sign)),
)

/** What was read and still stands. */
export const standing = computed<readonly DiaryAlarm[]>(() =>
  watch.value.alarms.filter((alarm) => !toSay.value.includes(alarm)),
)

/** Notes that the person has read what there was to say. It lowers nothing: what stands, stands. */
export function haveRead(): void {
  const { alarms } = watch.value
  readInThisVisit.value = new Set(alarms.map(({ sign }) => sign))
  seen.value = acknowledged(alarms, seen.value, tonight.value)
  storeText(seenKey, JSON.stringify({ version: 1, seen: seen.value }))
}
