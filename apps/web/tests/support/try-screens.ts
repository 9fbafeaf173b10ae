// The screens of a trial, as they stand before it, while it runs, and when it is over.
import type { Page } from 'playwright-core'
import { eveningDiary } from './evening-diary.ts'
import { words } from './people.ts'
import type { ScreenUnderTest } from './screen-under-test.ts'
import {
  crampRecord,
  runInBefore,
  stretchTrial,
  together,
  trialDocument,
  trialNights,
} from './trial-nights.ts'
import { keptInterview } from './use-app.ts'

const { text } = words
const firstNight = '2026-08-01'
const file = stretchTrial(firstNight)
/** With all that is asked before the start, and the rule for a part with few nights. */
const asked = stretchTrial(firstNight, {
  design: { ...file.trial.design, repeatBelow: 4 },
  belief: 'measure',
  medicines: 'steady',
})
const kept = keptInterview(crampRecord())
const evening = '2026-11-26T21:00:00'
const before = runInBefore('2026-11-26')

const openEverything = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

export const tryScreens: readonly ScreenUnderTest[] = [
  { name: 'try-without-answers', hash: '#/try', shows: text('try.answers-first') },
  {
    name: 'try-choose',
    hash: '#/try',
    at: evening,
    kept,
    diary: before,
    arrange: openEverything,
    shows: text('try.can-try'),
  },
  {
    name: 'try-plan-too-long',
    hash: '#/try/stretch-calf-hamstring',
    at: evening,
    kept,
    diary: before,
    shows: text('try.plan.use-change'),
  },
  {
    name: 'try-plan',
    hash: '#/try/stretch-calf-hamstring',
    at: evening,
    kept,
    diary: before,
    arrange: async (page) => {
      await page.getByRole('button', { name: text('try.plan.use-change') }).click()
      await page.getByRole('button', { name: text('try.first.medicine.changed-lately') }).click()
      await page.getByRole('button', { name: text('try.first.beliefs.measure') }).click()
    },
    shows: text('try.plan.fixed'),
  },
  {
    name: 'try-running',
    hash: '#/try',
    at: '2026-09-01T21:00:00',
    kept,
    diary: {
      ...together(runInBefore(firstNight), trialNights(file, 0.4, 28)),
      trials: [
        trialDocument(asked, {
          repeats: [1],
          harms: [{ night: '2026-08-12', severity: 'mild' }],
          medicineChanges: ['2026-08-20'],
        }),
      ],
    },
    arrange: openEverything,
    shows: text('try.hidden'),
  },
  {
    name: 'try-on-tonight',
    hash: '#/tonight',
    at: '2026-09-01T21:00:00',
    kept,
    diary: {
      ...together(runInBefore(firstNight), trialNights(file, 0.4, 31)),
      trials: [trialDocument(file)],
    },
    shows: text('try.as-usual'),
  },
  {
    name: 'experiment-helps',
    hash: '#/experiment/stretching',
    at: evening,
    kept,
    diary: {
      ...together(runInBefore(firstNight), trialNights(file, 0.4, 112)),
      trials: [trialDocument(asked, { medicineChanges: ['2026-09-20'] })],
    },
    arrange: async (page) => {
      await page.getByText(text('experiment.table')).waitFor()
      await openEverything(page)
    },
    shows: text('experiment.helps'),
  },
  {
    name: 'experiment-harm',
    hash: '#/experiment/stretching',
    at: evening,
    kept,
    diary: {
      ...together(runInBefore(firstNight), trialNights(file, 0.4, 29)),
      trials: [
        trialDocument(file, {
          harms: [{ night: '2026-08-30', severity: 'moderate' }],
          stoppedOn: '2026-08-30',
          endedBecause: 'harm',
        }),
      ],
    },
    shows: text('experiment.none.title'),
  },
  {
    name: 'patterns-few-nights',
    hash: '#/patterns',
    at: evening,
    kept,
    diary: eveningDiary(20, 0),
    arrange: openEverything,
    shows: text('patterns.not-known'),
  },
  {
    name: 'patterns-no-link',
    hash: '#/patterns',
    at: evening,
    kept,
    diary: eveningDiary(120, 0),
    arrange: async (page) => {
      await page.getByText(text('patterns.looked-at')).waitFor()
      await openEverything(page)
    },
    shows: text('patterns.no-link'),
  },
  {
    name: 'patterns-link',
    hash: '#/patterns',
    at: evening,
    kept,
    diary: eveningDiary(120, 4),
    shows: text('patterns.try'),
  },
]
