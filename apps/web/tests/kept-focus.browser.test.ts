// Whoever does without a mouse or without sight: when what was pressed is gone, the focus is on what became of it.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { brokenNights } from './support/broken-nights.ts'
import { recordOf, restlessLegs, words } from './support/people.ts'
import { seedDiary } from './support/seeded-diary.ts'
import { crampRecord, runInBefore } from './support/trial-nights.ts'
import { keptInterview, useApp } from './support/use-app.ts'

const { text } = words
const app = useApp()
const atNight = '2026-11-27T03:10:00'
const afternoon = '2026-11-26T15:00:00'

/** What has the focus, as it is read; nothing where it fell to the page. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (at === null || at === document.body) return ''
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at.getAttribute('aria-label')
    return label ?? at.textContent
  })

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().press('Enter')

const says = (page: Page, said: string): Promise<void> =>
  expect.poll(() => focused(page), { timeout: 10_000 }).toContain(said)

describe('on Tonight', () => {
  test('no pain, and taking it back', async () => {
    const page = await app.open({ hash: '#/tonight', at: atNight })
    await press(page, text('tonight.no-pain'))
    await says(page, text('tonight.no-pain-saved'))
    await press(page, text('tonight.take-back'))
    await says(page, text('tonight.title'))
  })

  test('it has stopped', async () => {
    const page = await app.open({ hash: '#/tonight', at: atNight })
    await press(page, text('tonight.hurts-now'))
    for (const step of [text('tonight.which-leg'), text('tonight.what-like')]) {
      await page.getByRole('heading', { name: step }).waitFor()
      await press(page, text('tonight.skip'))
    }
    await press(page, text('tonight.stopped'))
    await says(page, text('tonight.title'))
  })

  test('an alarm that was read', async () => {
    const diary = seedDiary(brokenNights('2026-11-25', 14))
    const page = await app.open({ hash: '#/tonight', at: afternoon, before: diary })
    await press(page, text('alarm.have-read'))
    await says(page, text('tonight.title'))
  })
})

describe('a question that is answered where it came up', () => {
  test('on the result', async () => {
    const page = await app.open({ hash: '#/result', kept: keptInterview(recordOf(restlessLegs)) })
    await page.locator('.ask-here').first().waitFor()
    await page.locator('.ask-here button').first().press('Enter')
    await expect.poll(() => focused(page)).not.toBe('')
  })

  test('before something is tried', async () => {
    const page = await app.open({
      hash: '#/try',
      at: afternoon,
      kept: keptInterview(crampRecord({ 'person.age': 58 })),
      before: seedDiary(runInBefore('2026-11-26')),
    })
    const questions = page.locator('.ask-here')
    await page.getByRole('heading', { name: text('try.can-try') }).waitFor()
    const asked = await questions.count()
    expect(asked).toBeGreaterThan(0)
    await questions
      .first()
      .getByRole('button', { name: text('why.no'), exact: true })
      .press('Enter')
    await expect.poll(() => focused(page)).not.toBe('')
  })

  test('a change to look for is taken over', async () => {
    const page = await app.open({
      hash: '#/try/stretch-calf-hamstring',
      at: '2026-11-26T21:00:00',
      kept: keptInterview(crampRecord()),
      before: seedDiary(runInBefore('2026-11-26')),
    })
    await press(page, text('try.plan.use-change'))
    await says(page, text('try.plan.nights'))
  })
})

test('a pain that is deleted, and brought back', async () => {
  const page = await app.open({
    hash: '#/night/2026-11-25',
    at: afternoon,
    before: seedDiary(brokenNights('2026-11-25', 1)),
  })
  await press(page, text('night.delete'))
  await says(page, text('night.deleted'))
  await press(page, text('night.undo'))
  await says(page, '25 November')
})

test('a file that is chosen, and brought in', async () => {
  const page = await app.open({ hash: '#/my-data', at: afternoon })
  const picks = page.waitForEvent('filechooser')
  await press(page, text('my-data.choose-file'))
  await (await picks).setFiles(join(import.meta.dirname, 'backups/version-2.json'))
  await says(page, text('my-data.preview'))
  await press(page, text('my-data.do-merge'))
  await says(page, text('my-data.restored'))
})

test('a locked file asks for its passphrase at once', async () => {
  const page = await app.open({ hash: '#/my-data', at: afternoon })
  const picks = page.waitForEvent('filechooser')
  await press(page, text('my-data.choose-file'))
  const content = Buffer.from('age-encryption.org/v1\n-> scrypt AAAA 18\n')
  await (await picks).setFiles({ name: 'backup.age', mimeType: 'application/octet-stream', buffer: content })
  await says(page, text('my-data.unlock'))
})
