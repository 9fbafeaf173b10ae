// What may come between the start of a trial and its end: harm, a mistake, a medicine, nights nobody logged; and the
// report of all of it.
import { readFileSync } from 'node:fs'
import { nightAfter } from '@stillnight/engine/diary'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { nightText } from '../src/state/date-text.ts'
import { words } from './support/people.ts'
import { addToDiary, type KeptDiary, keptTrials, seedDiary } from './support/seeded-diary.ts'
import {
  crampRecord,
  runInBefore,
  stretchTrial,
  together,
  trialDocument,
  trialNights,
} from './support/trial-nights.ts'
import { keptInterview, useApp } from './support/use-app.ts'

const app = useApp()
const { text } = words
const kept = keptInterview(crampRecord())
const firstNight = '2026-08-01'
const file = stretchTrial(firstNight)
const onDay30 = '2026-08-31T21:00:00'
const running = {
  ...together(runInBefore(firstNight), trialNights(file, 0.3, 30)),
  trials: [trialDocument(file)],
}

const button = (page: Page, name: string) => page.getByRole('button', { name })
const sees = (page: Page, said: string): Promise<void> => page.getByText(said).first().waitFor()

const openAt = (hash: string, diary: KeptDiary, at: string): Promise<Page> =>
  app.open({ hash, at, kept, before: seedDiary(diary) })

test('harm noted by mistake is taken back on purpose only, and the trial goes on', async () => {
  const page = await openAt('#/try', running, onDay30)
  await button(page, text('try.harm')).click()
  await button(page, text('try.harm-severe')).click()
  await sees(page, text('experiment.none.title'))
  // Asked, and left as it is: it stays stopped, also the next day.
  await button(page, text('try.take-back')).click()
  await sees(page, text('try.noted.only-mistake'))
  await button(page, text('try.noted.leave')).click()
  await page.clock.setFixedTime(new Date('2026-09-02T21:00:00Z'))
  await page.reload()
  await sees(page, text('experiment.none.title'))
  expect((await keptTrials(page))[0]).toMatchObject({ endedBecause: 'harm', stoppedOn: '2026-08-31' })

  await button(page, text('try.take-back')).click()
  await button(page, text('try.noted.mistake')).click()
  await page.goto(`${page.url().split('#')[0]}#/try`)
  await sees(page, text('try.progress', { done: 31, all: 112 }))
  const [again] = await keptTrials(page)
  expect(again).toMatchObject({ harms: [], pauses: [{ from: '2026-08-31', until: '2026-09-02' }] })
  expect(again).not.toHaveProperty('stoppedOn')
})

test('a little harm is noted beside the trial, and taken back in a tap', async () => {
  const page = await openAt('#/try', running, onDay30)
  await button(page, text('try.harm')).click()
  await button(page, text('try.harm-mild')).click()
  await sees(page, text('try.noted.title'))
  await button(page, text('try.take-back')).click()
  await page.getByText(text('try.noted.title')).waitFor({ state: 'detached' })
  expect((await keptTrials(page))[0]).toMatchObject({ harms: [] })
})

test('a medicine that changes is noted with its night, and told beside the result', async () => {
  const page = await openAt('#/try', running, onDay30)
  await button(page, text('try.medicine.changed')).click()
  await sees(page, text('try.medicine.noted', { night: nightText('2026-08-31') }))
  await sees(page, text('try.medicine.check'))
  await addToDiary(page, trialNights(file, 0.3, 112))
  await page.clock.setFixedTime(new Date(`${nightAfter(firstNight, 112)}T21:00:00Z`))
  await page.goto(`${page.url().split('#')[0]}#/experiment/stretching`)
  await page.reload()
  await sees(page, text('experiment.remarks.medicine-changed', { nights: nightText('2026-08-31') }))
})

test('a part with few entries is done once more, before tonight is shown', async () => {
  const ruled = stretchTrial(firstNight, { design: { ...file.trial.design, repeatBelow: 4 } })
  const { attacks, nights } = trialNights(ruled, 0.3, 14)
  const early = nightAfter(firstNight, 8)
  const few = {
    attacks: attacks.filter(({ night }) => night < early),
    nights: nights.filter(({ night }) => night < early),
  }
  const at = `${nightAfter(firstNight, 14)}T21:00:00`
  const page = await openAt('#/try', { ...few, trials: [trialDocument(ruled)] }, at)
  await sees(page, text('try.once-more'))
  await sees(page, text('try.progress', { done: 15, all: 126 }))
  expect((await keptTrials(page))[0]).toMatchObject({ repeats: [0] })
  // A night that is filled in later does not change what was decided.
  await addToDiary(page, trialNights(ruled, 0.3, 14))
  await page.reload()
  await sees(page, text('try.progress', { done: 15, all: 126 }))
})

test('the report has the items that a reader of studies looks for, and can be saved', async () => {
  const said = stretchTrial(firstNight, { belief: 'no-difference' })
  const diary = together(runInBefore(firstNight), trialNights(said, 0.3, 112))
  const ended = { ...diary, trials: [trialDocument(said)] }
  const page = await openAt('#/experiment/stretching', ended, '2026-11-26T21:00:00')
  await sees(page, text('experiment.belief', { belief: text('try.first.beliefs.no-difference') }))
  await page.getByText(text('experiment.report.title')).click()
  const headings = await page.locator('.trial-report h3').allInnerTexts()
  expect(headings).toEqual(
    ['title', 'why', 'plan', 'treatments', 'outcome', 'order', 'blinding', 'analysis']
      .concat(['flow', 'result', 'harms', 'limits'])
      .map((name) => text(`experiment.report.headings.${name}`)),
  )
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, text('experiment.report.save')).click(),
  ])
  const saved = readFileSync(await download.path(), 'utf8')
  expect(saved).toContain(said.hash)
  expect(saved).toContain(`seed ${said.trial.seed}`)
  for (const heading of headings) expect(saved).toContain(`${heading}\n- `)
})
