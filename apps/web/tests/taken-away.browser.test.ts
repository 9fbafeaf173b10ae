// What a person takes away again: gone at once, and back with one tap.
import { expect, test } from 'vitest'
import { words } from './support/people.ts'
import { keptChecks, keptTrials, seedDiary } from './support/seeded-diary.ts'
import { runInBefore, stretchTrial, together, trialDocument, trialNights } from './support/trial-nights.ts'
import { useApp } from './support/use-app.ts'

const app = useApp()
const { text } = words
const at = '2026-11-26T21:00:00'

test('a wrong tap in the weekly check is taken back, and its alarm with it', async () => {
  const page = await app.open({ hash: '#/check', at })
  const button = (name: string) => page.getByRole('button', { name })
  await page.getByRole('checkbox', { name: text('check.flag.sudden-cold-pale-leg') }).check()
  await button(text('check.save')).click()

  // An emergency, with a way out of a mistake.
  await page.getByText(text('alarm.check-mistake')).waitFor()
  await button(text('alarm.have-read')).click()
  await page.getByText(text('alarm.stands').split('{')[0]!).first().click()
  await page.getByRole('link', { name: text('alarm.to-check') }).click()
  await button(text('check.take-back')).click()
  await page.getByText(text('check.taken-back')).waitFor()
  expect(await keptChecks(page)).toEqual([])
  expect(await page.locator('.alarm').count()).toBe(0)

  await button(text('night.undo')).click()
  await page.locator('.alarm').waitFor()
  expect(await keptChecks(page)).toHaveLength(1)
  // Said before, it need not be read again; taken back once more, it is gone.
  await button(text('check.take-back')).click()
  await page.locator('.alarm').waitFor({ state: 'detached' })
})

test('a trial that is over is deleted, and brought back', async () => {
  const file = stretchTrial('2026-08-01')
  const diary = {
    ...together(runInBefore('2026-08-01'), trialNights(file, 0.4, 112)),
    trials: [trialDocument(file)],
  }
  const page = await app.open({ hash: '#/experiment/stretching', at, before: seedDiary(diary) })
  const kept = await keptTrials(page)
  await page.getByRole('button', { name: text('experiment.delete') }).click()
  await page.getByText(text('experiment.deleted')).waitFor()
  expect(await page.locator('.link-row').count()).toBe(0)
  expect(await keptTrials(page)).toEqual([])

  await page.getByRole('button', { name: text('night.undo') }).click()
  await page.locator('.link-row').waitFor()
  expect(await keptTrials(page)).toMatchObject([{ id: kept[0]!.id }])
})

test('a trial that runs is stopped before it can be deleted', async () => {
  const file = stretchTrial('2026-11-20')
  const diary = { ...runInBefore('2026-11-20'), trials: [trialDocument(file)] }
  const page = await app.open({ hash: '#/experiment/stretching', at, before: seedDiary(diary) })
  await page.getByRole('link', { name: text('experiment.back') }).waitFor()
  expect(await page.getByRole('button', { name: text('experiment.delete') }).count()).toBe(0)
})
