// The page for the doctor in a real browser: one sheet of A4 and of Letter whatever goes in, and nothing private on it.
import type { Answers } from '@stillnight/engine'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { keepDiary, longDiary } from './support/kept-diary.ts'
import { burningFoot, network, recordOf, restlessLegs, words } from './support/people.ts'
import { seedDiary } from './support/seeded-diary.ts'
import { desktop } from './support/sizes.ts'
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

/** Every finding answered alike, and every number in the middle of its range. */
function everything(answer: 'present' | 'absent' | 'unknown'): Answers {
  return Object.fromEntries(
    network.findings
      .filter(({ allOf }) => !allOf)
      .map(({ id, kind, range, options }) => {
        if (kind === 'number') return [id, id === 'person.age' ? 67 : Math.round((range![0] + range![1]) / 2)]
        return [id, kind === 'choice' ? options![0]! : answer]
      }),
  )
}

const people = {
  'everything is there': { version: 1, answers: everything('present'), asked: ['about-you'] },
  'everything is denied': { version: 1, answers: everything('absent'), asked: ['about-you'] },
  'nobody can tell': { version: 1, answers: everything('unknown'), asked: ['about-you'] },
  'a burning foot': recordOf(burningFoot),
  'restless legs': recordOf(restlessLegs),
  'one answer': { version: 1, answers: { 'site.calf': 'present' }, asked: ['where'] },
} as const

async function openPage(record: unknown, hasDiary: boolean): Promise<Page> {
  const page = await app.open({
    hash: '#/doctor',
    kept: keptInterview(record),
    size: desktop,
    theme: 'light',
  })
  await page.locator('.sheet-frame .sheet').waitFor()
  if (hasDiary) {
    await keepDiary(page, longDiary(new Date()))
    await page.locator('.sheet-frame .sheet-nights').waitFor()
  }
  // The ranges come from a worker, and make the page longer.
  await page.locator('.sheet-frame .bar-range').first().waitFor({ state: 'attached' })
  return page
}

const sheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

describe.each(Object.entries(people))('%s', (name, record) => {
  test('with a long diary, is one sheet of A4 and one of Letter', async () => {
    const page = await openPage(record, true)
    const folder = process.env.STILLNIGHT_PRINTS
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({
        format,
        tagged: true,
        ...(folder && { path: `${folder}/${name.replaceAll(' ', '-')}-${format}.pdf` }),
      })
      expect(sheets(pdf), format).toBe(1)
      expect(pdf.toString('latin1')).toContain('/StructTreeRoot')
    }
  })
})

test('the type on paper is 9 points or larger, however much goes in', async () => {
  const page = await openPage(people['everything is there'], true)
  await page.emulateMedia({ media: 'print' })
  const sizes = await page
    .locator('.sheet-frame .sheet *')
    .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)))
  // 9 points are 12 CSS pixels.
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
})

test('lists that are cut say so, and a short page is not cut', async () => {
  const long = await openPage(people['everything is there'], true)
  expect(await long.getByText(text('doctor.shortened')).count()).toBe(1)
  const short = await openPage(people['one answer'], false)
  expect(await short.locator('.sheet-frame .sheet').textContent()).toContain('calf')
})

test('no note is on the page, and what is taken out is gone and named', async () => {
  const page = await openPage(people['restless legs'], true)
  const sheet = page.locator('.sheet-frame .sheet')
  expect(await sheet.textContent()).toContain('Nights')
  expect(await page.content()).not.toContain('a secret of mine')

  await page.getByText(text('doctor.choose'), { exact: true }).click()
  await page.getByLabel(text('doctor.sections.nights')).uncheck()
  await page.getByLabel(text('doctor.sections.medicines')).uncheck()
  await expect.poll(() => sheet.locator('.sheet-nights').count()).toBe(0)
  const said = await sheet.textContent()
  expect(said).not.toContain('Antidepressant')
  expect(said).toContain('Left out by the person: nights, medicines.')
})

describe('a trial', () => {
  const file = stretchTrial('2026-08-01')
  const open = (share: number, last: number) => {
    const diary = together(runInBefore('2026-08-01'), trialNights(file, share, last))
    return app.open({
      hash: '#/experiment/stretching',
      at: '2026-11-26T14:00:00',
      kept: keptInterview(crampRecord()),
      size: desktop,
      theme: 'light',
      before: seedDiary({ ...diary, trials: [trialDocument(file)] }),
    })
  }
  const tried = async (page: Page): Promise<string> => {
    await page.goto(`${page.url().split('#')[0]}#/doctor`)
    const sheet = page.locator('.sheet-frame .sheet')
    await sheet.waitFor()
    return (await sheet.textContent()) ?? ''
  }

  test('that came to its end stands on the sheet, with its verdict and how sure that is', async () => {
    const page = await open(0.3, 112)
    await page.getByRole('heading', { level: 1, name: text('experiment.helps') }).waitFor()
    const said = await tried(page)
    expect(said).toContain(words.measure('stretch-calf-hamstring').name)
    expect(said).toMatch(
      /Self-experiment, 72 nights: helps; attacks a week better by [\d.]+ \([\d.]+ to [\d.]+, 90 % interval; 7 would matter\)/,
    )
    const pdf = await page.pdf({ format: 'A4' })
    expect(sheets(pdf)).toBe(1)
  })

  test('without a result does not', async () => {
    const page = await open(0.3, 10)
    await page.getByRole('heading', { level: 1, name: text('experiment.none.title') }).waitFor()
    expect(await tried(page)).not.toContain('Self-experiment')
  })
})

test('the dates stand in the order of the chosen country', async () => {
  const page = await app.open({
    hash: '#/doctor',
    kept: { ...keptInterview(recordOf(restlessLegs)), 'stillnight.country': 'GB' },
  })
  const about = page.locator('.sheet-frame .sheet-about')
  await about.waitFor()
  expect(await about.textContent()).toContain('26 Nov 2026')
})

test('without answers and nights there is no page yet, and a way to the questions', async () => {
  const page = await app.open({ hash: '#/doctor' })
  await page.getByText(text('doctor.no-answers')).waitFor()
  expect(await page.getByRole('link', { name: text('doctor.questions') }).count()).toBe(1)
})

test('a denial of last autumn stands with its date, one of today among the last days', async () => {
  const denied = { 'flag.fever': 'absent', 'sign.dark-urine': 'absent', 'sign.gangrene': 'absent' } as const
  const page = await app.open({
    hash: '#/doctor',
    kept: keptInterview({
      version: 1,
      answers: denied,
      asked: [],
      saidOn: { 'flag.fever': '2026-09-03', 'sign.dark-urine': '2026-11-26' },
    }),
  })
  const sheet = page.locator('.sheet')
  await sheet.getByText('Denied on 3 Sept 2026').waitFor()
  const leads = await sheet.getByText(/^Denied/).allInnerTexts()
  expect(leads.map((lead) => lead.replace(/:.*/s, ''))).toEqual([
    'Denied in the last 7 days',
    'Denied on 3 Sept 2026',
    'Denied, date not kept',
  ])
})
