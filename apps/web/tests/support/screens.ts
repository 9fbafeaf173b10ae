// Every screen of the app, with how to get there. The tests of accessibility, of layout and the pictures go through
// this table: a new screen is a new row, and all of them look at it.

import { join } from 'node:path'
import type { PainKind } from '@stillnight/engine/diary'
import { capitalize } from '@stillnight/words'
import type { Page } from 'playwright-core'
import { longDiary } from '../../../../tests/support/long-diary.ts'
import { denied, helpNow } from '../../src/screens/relief/help-now.ts'
import { settingsKey } from '../../src/settings/settings.ts'
import { storageKey as ageKey } from '../../src/state/remembered-age.ts'
import { storageKey as tonightKey } from '../../src/state/tonight-answers.ts'
import { brokenNights } from './broken-nights.ts'
import { keepDiary } from './keep-diary.ts'
import { burningFoot, coldPaleLeg, network, type Person, recordOf, restlessLegs, words } from './people.ts'
import type { ScreenUnderTest } from './screen-under-test.ts'
import { tryScreens } from './try-screens.ts'
import { keptInterview } from './use-app.ts'

const { text } = words
const healthy: Person = { age: 50, sex: 'female', smoking: 'never', has: [] }

const ask = (id: string): string => {
  const question = network.base.questions.find((each) => each.id === id)
  if (question === undefined) throw new Error(`There is no question ${id}.`)
  return words.question(question).ask
}

/** Taps these buttons, one after the other. */
const tap =
  (...names: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const name of names) {
      await page.getByRole('button', { name }).or(page.getByRole('checkbox', { name })).first().click()
    }
  }

const atNight = '2026-11-27T03:10:00'
const hurts = [text('tonight.hurts-now'), text('tonight.leg.left')]

/** Someone of a known age who said "none of these" tonight, for this kind of pain. */
function safeFor(kind: PainKind): Readonly<Record<string, string>> {
  const help = helpNow(network, { before: { 'person.age': 58 }, tonight: {} }, kind)
  if (help.is !== 'ask') throw new Error(`Nothing is asked about ${kind}.`)
  return {
    [tonightKey]: JSON.stringify({ night: '2026-11-26', answers: denied(help.findings) }),
    [ageKey]: JSON.stringify({ years: 58, on: '2026-11-20' }),
  }
}

/** Opens every "more" on the page, also those inside another. */
const openEverything = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

export const screens: readonly ScreenUnderTest[] = [
  { name: 'start', hash: '#/', shows: text('start.begin') },
  {
    name: 'start-again',
    hash: '#/',
    kept: keptInterview(recordOf(burningFoot, 6)),
    shows: text('start.go-on'),
  },
  { name: 'why-danger', hash: '#/why', shows: ask('right-now') },
  {
    name: 'why-about-you',
    hash: '#/why',
    kept: keptInterview(recordOf(burningFoot, 1)),
    shows: ask('about-you'),
  },
  {
    name: 'why-asked-because',
    hash: '#/why/nerve-feelings/change',
    kept: keptInterview(recordOf(burningFoot)),
    arrange: openEverything,
    shows: ask('nerve-feelings'),
  },
  {
    name: 'answers',
    hash: '#/answers',
    kept: keptInterview(recordOf(burningFoot)),
    shows: text('why.your-answers'),
  },
  {
    name: 'result-same-day',
    hash: '#/result',
    kept: keptInterview(recordOf(burningFoot)),
    shows: words.urgency('same-day').title,
  },
  {
    name: 'result-one-cause',
    hash: '#/result',
    kept: keptInterview(recordOf(restlessLegs)),
    shows: capitalize(words.condition('restless-legs-syndrome').name),
  },
  {
    name: 'result-with-nights',
    hash: '#/result',
    at: '2026-11-26T15:00:00',
    kept: keptInterview(recordOf(restlessLegs)),
    diary: brokenNights('2026-11-25', 12),
    shows: text('alarm.because'),
  },
  {
    name: 'result-opened-up',
    hash: '#/result',
    kept: keptInterview(recordOf(restlessLegs)),
    arrange: openEverything,
    shows: text('result.how-we-know'),
  },
  {
    name: 'result-not-enough',
    hash: '#/result',
    kept: keptInterview(recordOf(healthy, 5)),
    shows: text('enough.would-tell'),
  },
  {
    name: 'emergency',
    hash: '#/why',
    kept: keptInterview(recordOf(coldPaleLeg)),
    shows: text('emergency.why'),
  },
  {
    name: 'doctor',
    hash: '#/doctor',
    kept: keptInterview(recordOf(burningFoot)),
    arrange: async (page) => {
      await page.locator('.sheet-frame .bar-range').first().waitFor({ state: 'attached' })
      await openEverything(page)
    },
    shows: text('doctor.preview'),
  },
  { name: 'doctor-empty', hash: '#/doctor', shows: text('doctor.no-answers') },
  { name: 'my-data', hash: '#/my-data', arrange: openEverything, shows: text('my-data.save-csv') },
  {
    name: 'my-data-preview',
    hash: '#/my-data',
    arrange: (page) =>
      page.locator('input[type=file]').setInputFiles(join(import.meta.dirname, '../backups/version-2.json')),
    shows: text('my-data.do-merge'),
  },
  { name: 'evidence', hash: '#/evidence', shows: text('evidence.made-by') },
  { name: 'evidence-gout', hash: '#/evidence/gout', shows: text('evidence.propose') },
  { name: 'evidence-measure', hash: '#/evidence/heat', shows: text('evidence.effects') },
  { name: 'evidence-finding', hash: '#/evidence/relief.dangling', shows: text('evidence.background') },
  { name: 'help', hash: '#/help', shows: text('emergency.call-help') },
  { name: 'tonight', hash: '#/', at: atNight, shows: text('tonight.hurts-now') },
  {
    name: 'tonight-no-pain',
    hash: '#/tonight',
    at: atNight,
    arrange: tap(text('tonight.no-pain')),
    shows: text('tonight.no-pain-saved'),
  },
  {
    name: 'tonight-which-leg',
    hash: '#/tonight',
    at: atNight,
    arrange: tap(text('tonight.hurts-now')),
    shows: text('tonight.which-leg'),
  },
  {
    name: 'tonight-what-like',
    hash: '#/tonight',
    at: atNight,
    arrange: tap(...hurts),
    shows: text('tonight.what-like'),
  },
  {
    name: 'tonight-going-on',
    hash: '#/tonight',
    at: atNight,
    arrange: tap(...hurts, text('tonight.skip')),
    shows: text('tonight.stopped'),
  },
  {
    name: 'relief-question',
    hash: '#/tonight',
    at: atNight,
    arrange: tap(...hurts, text('tonight.kind.cramp')),
    shows: text('relief-now.first'),
  },
  {
    name: 'relief-which-of-these',
    hash: '#/tonight',
    at: atNight,
    arrange: tap(...hurts, text('tonight.kind.cramp'), text('relief-now.some')),
    shows: text('relief-now.which'),
  },
  {
    name: 'relief-age',
    hash: '#/tonight',
    at: atNight,
    arrange: tap(...hurts, text('tonight.kind.cramp'), text('relief-now.none')),
    shows: text('relief-now.age-title'),
  },
  {
    name: 'relief-walk',
    hash: '#/tonight',
    at: atNight,
    kept: safeFor('restless'),
    arrange: tap(...hurts, text('tonight.kind.restless')),
    shows: text('relief-now.try-this'),
  },
  {
    name: 'relief-stretch',
    hash: '#/tonight',
    at: atNight,
    kept: safeFor('cramp'),
    arrange: tap(...hurts, text('tonight.kind.cramp')),
    shows: text('relief-now.guide-me'),
  },
  {
    name: 'relief-countdown',
    hash: '#/tonight',
    at: atNight,
    kept: safeFor('cramp'),
    arrange: tap(...hurts, text('tonight.kind.cramp'), text('relief-now.guide-me')),
    shows: text('relief-now.breathe'),
  },
  {
    name: 'relief-seek-help',
    hash: '#/tonight',
    at: atNight,
    kept: keptInterview(recordOf(burningFoot)),
    arrange: tap(...hurts, text('tonight.kind.burning')),
    shows: words.urgency('same-day').title,
  },
  {
    name: 'relief-what-helped',
    hash: '#/tonight',
    at: atNight,
    kept: safeFor('ache'),
    arrange: tap(...hurts, text('tonight.kind.ache'), text('tonight.stopped')),
    shows: text('relief-now.what-helped'),
  },
  {
    name: 'night',
    hash: '#/night/2026-11-25',
    arrange: async (page) => {
      await tap(text('night.add-first'))(page)
      await openEverything(page)
    },
    shows: text('night.severity'),
  },
  { name: 'nights-empty', hash: '#/nights', shows: text('nights.empty') },
  {
    name: 'nights',
    hash: '#/nights',
    at: '2026-11-26T15:00:00',
    arrange: async (page) => {
      await keepDiary(page, longDiary({ last: '2026-11-26', nights: 75, attacks: 60, seed: 4 }))
      await page.locator('button.calendar-week').nth(3).click()
      await openEverything(page)
      await page.locator('.chart svg').nth(4).waitFor()
    },
    shows: text('nights.how-often'),
  },
  { name: 'more', hash: '#/more', shows: text('app.privacy') },
  {
    name: 'settings',
    hash: '#/settings',
    kept: { [settingsKey]: JSON.stringify({ version: 1, remindAt: 8 }) },
    shows: text('settings.calendar'),
  },
  { name: 'weekly-check', hash: '#/check', shows: text('check.title') },
  { name: 'tour', hash: '#/tour', shows: text('tour.tonight.title') },
  {
    name: 'alarm',
    hash: '#/check',
    arrange: tap(text('check.flag.progressive-weakness'), text('check.save')),
    shows: text('alarm.have-read'),
  },
  {
    name: 'alarm-emergency',
    hash: '#/check',
    arrange: tap(text('check.flag.sudden-cold-pale-leg'), text('check.save')),
    shows: text('emergency.call-help'),
  },
  ...tryScreens,
  { name: 'not-found', hash: '#/nowhere', shows: text('errors.not-found') },
]
