// What can go wrong around the app: no network, no storage, a broken record, a file that does not come, a new version.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { accessibilityProblems } from '../../../tests/support/accessibility.ts'
import { storageKey } from '../src/state/stored-record.ts'
import { questionOn, tapAnswers, waitForNext } from './support/answering.ts'
import { brokenNights } from './support/broken-nights.ts'
import { serveOwnCopy } from './support/own-copy.ts'
import { burningFoot, recordOf, words } from './support/people.ts'
import { seedDiary } from './support/seeded-diary.ts'
import { keptInterview, useApp } from './support/use-app.ts'

const app = useApp()
const { text, urgency } = words

/** Waits until the app is on the device, and asks the server for nothing more. */
async function waitUntilKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated',
  )
}

const keptRecord = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), storageKey)

describe('with the network off', () => {
  test('from the first visit on, everything works: the questions, the result, and where its numbers come from', async () => {
    await using copy = await serveOwnCopy()
    const page = await app.open({
      url: copy.url,
      hasServiceWorker: true,
      kept: keptInterview(recordOf(burningFoot, 4)),
    })
    await waitUntilKept(page)
    await copy.stop()
    await page.context().setOffline(true)

    await page.reload()
    await page.getByRole('link', { name: text('start.go-on') }).click()
    await waitForNext(page, 'nothing')
    const question = questionOn(page)
    await tapAnswers(page, burningFoot)
    expect(questionOn(page)).not.toBe(question)

    await page.goto(`${copy.url}#/result`)
    await page.getByRole('heading', { level: 1, name: urgency('same-day').title }).waitFor()
    const first = page.locator('.cause').first()
    await first.getByText(text('result.why-this-number')).click()
    await first.getByText(words.basis('estimate').label).first().waitFor()
  })
})

describe('a new version', () => {
  test('is announced, takes over when it is asked to, and leaves nothing of the old one', async () => {
    await using copy = await serveOwnCopy()
    const page = await app.open({
      url: copy.url,
      hasServiceWorker: true,
      kept: keptInterview(recordOf(burningFoot, 4)),
    })
    await waitUntilKept(page)
    const before = await page.evaluate(() => caches.keys())
    expect(before).toHaveLength(1)
    // The page that came from the network is in the worker's hands from the next load on.
    await page.reload()
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)

    copy.change('index.html', (html) => html.replace('<title>Stillnight', '<title>Stillnight, newer'))
    copy.change('service-worker.js', (code) => code.replace(before[0]!.replace('stillnight-', ''), 'newer'))
    await page.reload()
    const notice = page.getByText(text('offline.update'))
    await notice.waitFor()
    // Until then the old version stands, whole.
    expect(await page.title()).toMatch(/ · Stillnight$/)
    expect(await keptRecord(page)).not.toBeNull()

    await page.getByRole('button', { name: text('offline.update-now') }).click()
    await page.waitForFunction(() => document.title.endsWith(' · Stillnight, newer'))
    await page.getByRole('link', { name: text('start.go-on') }).waitFor()
    await page.waitForFunction(async () => (await caches.keys()).join() === 'stillnight-newer')
  })

  test('that one tab brought in is there in the others: with a tap on the notice, or with the next screen', async () => {
    await using copy = await serveOwnCopy()
    const page = await app.open({ url: copy.url, hasServiceWorker: true })
    await waitUntilKept(page)
    const [name] = await page.evaluate(() => caches.keys())
    await page.reload()
    const others = [await page.context().newPage(), await page.context().newPage()] as const
    copy.change('index.html', (html) => html.replace('<title>Stillnight', '<title>Stillnight, newer'))
    copy.change('service-worker.js', (code) => code.replace(name!.replace('stillnight-', ''), 'newer'))
    for (const other of others) {
      await other.goto(copy.url)
      await other.getByText(text('offline.update')).waitFor()
    }
    await page.getByRole('button', { name: text('offline.update-now') }).click()
    const isNewer = () => document.title.endsWith(' · Stillnight, newer')
    await page.waitForFunction(isNewer)

    await others[0].getByRole('button', { name: text('offline.update-now') }).click()
    await others[0].waitForFunction(isNewer)
    await others[1].getByRole('link', { name: text('navigation.nights'), exact: true }).click()
    await others[1].waitForFunction(isNewer)
    await others[1].getByRole('heading', { level: 1, name: text('nights.title') }).waitFor()
  })
})

describe('storage', () => {
  test('that is off: the interview goes on, and says that nothing is kept', async () => {
    const page = await app.open({
      hash: '#/why',
      before: (opened) =>
        opened.addInitScript(() => {
          // As browsers do when a person forbids sites to keep data.
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('Access is denied for this document.', 'SecurityError')
            },
          })
        }),
    })
    await tapAnswers(page, burningFoot)
    expect(questionOn(page)).toBe('about-you')
    await page.getByText(text('errors.storage-off')).waitFor()
  })

  test('that is full: the same', async () => {
    const page = await app.open({ hash: '#/why' })
    await page.evaluate(() => {
      // Halving the piece until not one letter more fits.
      for (let size = 2 ** 22, piece = 0; size >= 1; piece++) {
        try {
          localStorage.setItem(`filler-${piece}`, 'x'.repeat(size))
        } catch {
          size /= 2
        }
      }
    })
    await tapAnswers(page, burningFoot)
    expect(questionOn(page)).toBe('about-you')
    await page.getByText(text('errors.storage-off')).waitFor()
  })

  test.each([
    ['cut short', '{"version":1,"answers":{"sensation.burn'],
    ['of another kind', '[1,2,3]'],
    ['of a version to come', '{"version":99,"answers":{},"asked":["about-you"]}'],
    [
      'with answers that make no sense',
      '{"version":1,"answers":[null,{"__proto__":{"x":1}}],"asked":{"length":3}}',
    ],
  ])('that holds a record %s: the app begins anew', async (_what, record) => {
    const page = await app.open({ kept: { [storageKey]: record } })
    await page.getByRole('link', { name: text('start.begin') }).click()
    await waitForNext(page, 'nothing')
    expect(questionOn(page)).toBe('right-now')
  })

  test('that holds answers which this version does not know: the others stand', async () => {
    const { answers, asked } = recordOf(burningFoot)
    const record = {
      version: 1,
      answers: { ...answers, 'sensation.of-tomorrow': 'present' },
      asked: [...asked, 'of-tomorrow'],
    }
    const page = await app.open({ hash: '#/result', kept: keptInterview(record) })
    await page.getByRole('heading', { level: 1, name: urgency('same-day').title }).waitFor()
  })
})

describe('a file that does not come', () => {
  test('the knowledge base: the page says so, says to get help, and tries again', async () => {
    const files = '**/assets/{base,words}-*.json'
    const page = await app.open({
      hash: '#/why',
      mayReport: /Failed to load resource|Failed to fetch|ERR_FAILED/,
      before: (opened) => opened.route(files, (route) => route.abort()),
    })
    await page.getByRole('heading', { level: 1, name: text('errors.title') }).waitFor()
    await page.getByText(text('errors.still-get-help')).waitFor()
    // Help itself needs none of those files.
    await page.getByRole('link', { name: text('app.always') }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])

    await page.unroute(files)
    await page.getByRole('button', { name: text('errors.try-again') }).click()
    await page.locator('input[name="flag.sudden-cold-pale-leg"]').waitFor()
  })

  test('the knowledge base, at launch: the watch over the diary begins once the network is back', async () => {
    const files = '**/assets/{base,words}-*.json'
    const page = await app.open({
      hash: '#/tonight',
      at: '2026-11-26T15:00:00',
      mayReport: /Failed to load resource|Failed to fetch|ERR_FAILED/,
      before: async (opened) => {
        await seedDiary(brokenNights('2026-11-25', 12))(opened)
        await opened.route(files, (route) => route.abort())
      },
    })
    await page.getByRole('button', { name: text('tonight.hurts-now') }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.locator('.alarm').count()).toBe(0)

    await page.unroute(files)
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await page.getByText(words.warningSign('sleep-interrupted').why).waitFor()
  })

  test('where the numbers come from: the result stands, and it can be asked for again', async () => {
    const file = '**/assets/provenance-*.json'
    const page = await app.open({
      hash: '#/result',
      kept: keptInterview(recordOf(burningFoot)),
      mayReport: /Failed to load resource|ERR_FAILED/,
      before: (opened) => opened.route(file, (route) => route.abort()),
    })
    const first = page.locator('.cause').first()
    await first.getByText(text('result.why-this-number')).click()
    await first.getByText(text('errors.not-loaded')).waitFor()
    await page.unroute(file)
    await first.getByText(text('result.why-this-number')).click()
    await first.getByText(text('result.why-this-number')).click()
    await first.getByText(words.basis('estimate').label).first().waitFor()
  })

  test('without scripts, the page says what is missing and when to get help', async () => {
    const page = await app.open({
      options: { javaScriptEnabled: false },
      hasHeading: false,
      hasServiceWorker: true,
    })
    const said = await page.locator('noscript').allTextContents()
    expect(said.join(' ')).toContain(text('errors.no-script'))
    expect(said.join(' ')).toContain(text('app.always'))
  })
})

test('from 20:00 on the first paint is black, before any of the app has come', async () => {
  const page = await app.open({
    hasHeading: false,
    before: async (opened) => {
      await opened.clock.setFixedTime(new Date('2026-11-26T22:30:00'))
      await opened.route('**/assets/index-*.js', () => undefined)
    },
  })
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(ground).toBe('rgb(0, 0, 0)')
})
