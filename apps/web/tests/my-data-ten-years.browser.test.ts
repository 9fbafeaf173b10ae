// Ten years of nights: what goes out in a second, and how much memory it takes.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { longDiary } from '../../../tests/support/long-diary.ts'
import { words } from './support/people.ts'
import { useApp } from './support/use-app.ts'

const app = useApp()
const { text } = words
const megabyte = 1_000_000

const file = JSON.stringify({
  format: 'stillnight-backup',
  version: 2,
  made: '2026-11-26T08:00:00.000Z',
  diary: longDiary({ last: '2026-11-25' }),
})

/** Milliseconds from the tap until the file is on its way. */
async function timeOf(page: Page, label: string): Promise<number> {
  const begun = page.waitForEvent('download')
  const started = await page.evaluate((name) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
    const at = performance.now()
    button?.click()
    return at
  }, text(label))
  await begun
  return (await page.evaluate(() => performance.now())) - started
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / megabyte
}

test('ten years come in, are opened again, and go out in a second', async () => {
  const page = await app.open({ hash: '#/my-data' })
  await page.locator('input[type=file]').setInputFiles({
    name: 'ten-years.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  })
  await page.getByRole('button', { name: text('my-data.do-merge') }).click()
  await page.getByText(text('my-data.restored')).waitFor()
  await page.reload()
  await page.locator('.kept-list').getByText(' attacks').waitFor()
  await page.getByText(text('my-data.other-files')).click()

  const json = await timeOf(page, 'my-data.save-json')
  const csv = await timeOf(page, 'my-data.save-csv')
  const heap = await heapOf(page)
  console.info(
    `ten years: JSON ${Math.round(json)} ms, CSV ${Math.round(csv)} ms, heap ${Math.round(heap)} MB`,
  )
  expect(json).toBeLessThan(1000)
  expect(csv).toBeLessThan(1000)
  expect(heap).toBeLessThan(150)
})
