// A full device, no database at all, a database that was thrown away: nothing is lost, and it is said.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { diaryIn, openDiaryPage, openHarness, stateIn } from './support/diary-pages.ts'
import { useHarness } from './support/use-harness.ts'

const harness = useHarness()

/** Before the database is opened: an open one goes on with the room that it was promised. */
async function setQuota(page: Page, bytes: number | undefined): Promise<void> {
  const session = await harness.context.newCDPSession(page)
  const origin = new URL(harness.server.url).origin
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(bytes !== undefined && { quotaSize: bytes }),
  })
}

const longNight = { id: 'long', night: '2026-11-26', note: 'x'.repeat(200_000) }

/** Saves what no disk can press together until there is no room, and says at which it ended. */
const fillUp = (page: Page) =>
  page.evaluate(async () => {
    const noise = () => String.fromCharCode(...crypto.getRandomValues(new Uint8Array(60_000)))
    for (let count = 1; count <= 40; count += 1) {
      const note = Array.from({ length: 10 }, noise).join('')
      const saved = await window.harness.saveAttack({ id: `${count}`, night: '2026-11-26', note })
      if (!saved.ok) return { count, saved }
    }
    return undefined
  })

test('a device that fills up: the tap that finds no room waits in the lifeboat, and goes in once there is', async () => {
  const page = await openHarness(harness.context, harness.server.url)
  await setQuota(page, 3_000_000)
  const taps = await fillUp(page)
  expect(taps).toEqual({
    count: expect.any(Number),
    saved: { ok: false, because: 'full', isInLifeboat: true },
  })
  expect((await diaryIn(page)).attacks).toHaveLength(taps!.count)
  expect(await page.evaluate(() => window.harness.unsaved.value?.because)).toBe('full')

  // The page is closed and opened again while the device is still full.
  await page.reload()
  await page.evaluate(() => window.harness.openDiary())
  expect((await diaryIn(page)).attacks).toHaveLength(taps!.count)
  // It waits in one place: a second, older one could come back over what is changed here.
  const places = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('unsaved')))
  expect(places).toHaveLength(1)

  await setQuota(page, undefined)
  expect(await page.evaluate(() => window.harness.saveAgain())).toEqual({ ok: true })
  expect(await page.evaluate(() => window.harness.unsaved.value)).toBeUndefined()
  const again = await openDiaryPage(harness.context, harness.server.url)
  expect((await diaryIn(again)).attacks).toHaveLength(taps!.count)
  expect(await again.evaluate(() => Object.keys(localStorage))).toEqual(['stillnight.kept'])
})

test.each([
  ['by itself after a while', async (_: Page) => harness.context.clock.runFor(20_000)],
  [
    'when the person looks at the page again',
    (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))),
  ],
])('what found no room is saved %s, once there is room', async (_, pass) => {
  await harness.context.clock.install()
  const page = await openHarness(harness.context, harness.server.url)
  await setQuota(page, 3_000_000)
  await fillUp(page)
  await page.reload()
  await page.evaluate(() => window.harness.openDiary())
  expect(await page.evaluate(() => window.harness.unsaved.value?.because)).toBe('full')
  await pass(page)
  expect(await page.evaluate(() => window.harness.unsaved.value?.because)).toBe('full')
  await setQuota(page, undefined)
  await pass(page)
  await expect.poll(() => page.evaluate(() => window.harness.unsaved.value)).toBeUndefined()
})

test('of two changes to one attack that were both refused, both go in later', async () => {
  const page = await openHarness(harness.context, harness.server.url)
  await setQuota(page, 1)
  await page.evaluate((attack) => window.harness.saveAttack(attack), longNight)
  await page.evaluate((attack) => window.harness.saveAttack({ ...attack, severity: 5 }), longNight)
  await setQuota(page, undefined)
  expect(await page.evaluate(() => window.harness.saveAgain())).toEqual({ ok: true })
  expect((await diaryIn(await openDiaryPage(harness.context, harness.server.url))).attacks).toEqual([
    { ...longNight, severity: 5 },
  ])
})

test('what two pages could not save of one attack goes in together, of one field the later', async () => {
  await harness.context.addInitScript(() => {
    if (localStorage.getItem('no-database') === null) return
    indexedDB.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  })
  const page = await openHarness(harness.context, harness.server.url)
  await page.evaluate(() => localStorage.setItem('no-database', 'yes'))
  for (const fields of [
    { severity: 3, leg: 'left' },
    { severity: 5, kind: 'cramp' },
  ] as const) {
    await page.reload()
    const save = (each: typeof fields) => window.harness.saveAttack({ id: 'a', night: '2026-11-26', ...each })
    expect(await page.evaluate(save, fields)).toMatchObject({ ok: false, isInLifeboat: true })
  }
  await page.evaluate(() => localStorage.removeItem('no-database'))
  expect((await diaryIn(await openDiaryPage(harness.context, harness.server.url))).attacks).toEqual([
    { id: 'a', night: '2026-11-26', severity: 5, leg: 'left', kind: 'cramp' },
  ])
})

test('without a database the page works, says so, and keeps what it can beside it', async () => {
  await harness.context.addInitScript(() => {
    // As in a private window that forbids it. It cannot be provoked in Chromium.
    indexedDB.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  })
  const page = await openHarness(harness.context, harness.server.url)
  await page.evaluate(() => window.harness.openDiary())
  expect(await stateIn(page)).toEqual({ is: 'failed', because: 'unavailable' })
  const saved = await page.evaluate(() => window.harness.saveAttack({ id: 'a', night: '2026-11-26' }))
  expect(saved).toEqual({ ok: false, because: 'unavailable', isInLifeboat: true })
  expect((await diaryIn(page)).attacks).toHaveLength(1)
})

test('with no storage of any kind the page works until it is closed', async () => {
  await harness.context.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    })
  })
  const page = await openHarness(harness.context, harness.server.url)
  const saved = await page.evaluate(() => window.harness.saveAttack({ id: 'a', night: '2026-11-26' }))
  expect(saved).toEqual({ ok: false, because: 'unavailable', isInLifeboat: false })
  expect((await diaryIn(page)).attacks).toHaveLength(1)
})

test('a database that the browser threw away is noticed at the next start, until the person knows', async () => {
  const page = await openDiaryPage(harness.context, harness.server.url)
  await page.evaluate(() => window.harness.saveAttack({ id: 'a', night: '2026-11-26' }))
  await page.evaluate(() => window.harness.saveNight({ night: '2026-11-26', timesWoken: 1 }))
  await page.goto('about:blank')
  const session = await harness.context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(harness.server.url).origin,
    storageTypes: 'indexeddb',
  })

  const loss = {
    had: { attack: 1, night: 1, check: 0, trial: 0 },
    has: { attack: 0, night: 0, check: 0, trial: 0 },
  }
  const next = await openDiaryPage(harness.context, harness.server.url)
  expect(await next.evaluate(() => window.harness.loss.value)).toEqual(loss)
  // New entries do not hide it.
  await next.evaluate(() => window.harness.saveAttack({ id: 'b', night: '2026-11-27' }))
  await next.evaluate(() => window.harness.saveAttack({ id: 'c', night: '2026-11-27' }))
  await next.evaluate(() => window.harness.saveAttack({ id: 'd', night: '2026-11-27' }))
  const later = await openDiaryPage(harness.context, harness.server.url)
  expect(await later.evaluate(() => window.harness.loss.value)).toEqual(loss)

  await later.evaluate(() => window.harness.acceptLoss())
  const last = await openDiaryPage(harness.context, harness.server.url)
  expect(await last.evaluate(() => window.harness.loss.value)).toBeUndefined()
})

test('what the person removed is no loss', async () => {
  const page = await openDiaryPage(harness.context, harness.server.url)
  await page.evaluate(() => window.harness.saveAttack({ id: 'a', night: '2026-11-26' }))
  await page.evaluate(() => window.harness.removeAttack('a'))
  const next = await openDiaryPage(harness.context, harness.server.url)
  expect(await next.evaluate(() => window.harness.loss.value)).toBeUndefined()
})
