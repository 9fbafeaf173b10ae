// Databases of every version there ever was, opened by this one.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { databaseVersion } from '../src/diary/migrations.ts'
import {
  diaryIn,
  makeDatabase,
  type OldDatabase,
  openDiaryPage,
  openHarness,
  stateIn,
} from './support/diary-pages.ts'
import { useHarness } from './support/use-harness.ts'

const folder = join(import.meta.dirname, 'databases')
const olds = globSync('*.json', { cwd: folder })
  .sort()
  .map((name): OldDatabase => JSON.parse(readFileSync(join(folder, name), 'utf8')))

const newest = olds.at(-1)!

const harness = useHarness()

test('a database of every version is among them', () => {
  expect(olds.map(({ version }) => version)).toEqual(
    Array.from({ length: databaseVersion }, (_, index) => index + 1),
  )
})

test.each(olds)('version $version opens whole; the damaged record is named', async (old) => {
  const page = await openHarness(harness.context, harness.server.url)
  await makeDatabase(page, old)
  await page.evaluate(() => window.harness.openDiary())

  expect(await stateIn(page)).toEqual({ is: 'ready' })
  expect(await diaryIn(page)).toEqual({
    attacks: [
      { id: 'a2', night: '2026-11-26' },
      {
        id: 'a1',
        night: '2026-11-26',
        began: { instant: 1_795_748_700_000, offsetMinutes: 60 },
        leg: 'left',
        kind: 'cramp',
        severity: 7,
        tried: [{ measure: 'calf-stretch', helped: true, afterMinutes: 2 }],
        note: 'After a long walk, "uphill".\nTwo lines.',
      },
    ],
    nights: [
      { night: '2026-11-25', noPain: true, factors: { coffee: false, 'long-standing': true } },
      { night: '2026-11-26', timesWoken: 2, minutesLost: 40 },
    ],
    checks: [
      {
        id: 'c1',
        at: { instant: 1_795_800_000_000, offsetMinutes: 60 },
        answers: { 'flag.progressive-weakness': 'absent', 'sign.non-healing-sore': 'unknown' },
      },
    ],
  })
  const unreadable = await page.evaluate(() => window.harness.unreadable.value)
  expect(unreadable).toEqual([
    {
      kind: 'attack',
      id: 'damaged',
      stored: expect.objectContaining({ value: { id: 'damaged', leg: 'left' } }),
    },
  ])
})

test('a record that takes the name of a damaged one moves it aside', async () => {
  const page = await openHarness(harness.context, harness.server.url)
  await makeDatabase(page, newest)
  await page.evaluate(() => window.harness.openDiary())
  const night = { id: 'damaged', night: '2026-11-27' }
  expect(await page.evaluate((attack) => window.harness.saveAttack(attack), night)).toEqual({ ok: true })

  const again = await openDiaryPage(harness.context, harness.server.url)
  expect((await diaryIn(again)).attacks).toContainEqual(night)
  expect(await again.evaluate(() => window.harness.unreadable.value)).toEqual([
    expect.objectContaining({
      kind: 'kept-aside',
      stored: expect.objectContaining({ value: { id: 'damaged', leg: 'left' } }),
    }),
  ])
})

test('a database of a newer app is left alone, and a tap waits for the newer app', async () => {
  const page = await openHarness(harness.context, harness.server.url)
  await makeDatabase(page, { ...newest, version: databaseVersion + 1 })
  await page.evaluate(() => window.harness.openDiary())
  expect(await stateIn(page)).toEqual({ is: 'failed', because: 'newer-version' })

  const saved = await page.evaluate(() => window.harness.saveAttack({ id: 'b', night: '2026-11-27' }))
  expect(saved).toEqual({ ok: false, because: 'newer-version', isInLifeboat: true })
  expect((await diaryIn(page)).attacks).toEqual([{ id: 'b', night: '2026-11-27' }])
})

test('an old tab lets go for a newer version, keeps what is tapped, and takes it in when loaded again', async () => {
  const old = await openDiaryPage(harness.context, harness.server.url)
  await old.evaluate(() => window.harness.saveAttack({ id: 'a', night: '2026-11-26' }))

  // What a newer app does: it asks for a higher version and gets it. Then it steps back, to let this test go on.
  const newer = await openHarness(harness.context, harness.server.url)
  await newer.evaluate(
    (version) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('stillnight', version)
        request.onblocked = () => reject(new Error('The old tab did not let go.'))
        request.onupgradeneeded = () => request.transaction?.abort()
        request.onerror = () => resolve()
      }),
    databaseVersion + 1,
  )
  await old.waitForFunction(() => window.harness.diaryState.value.is === 'failed')
  expect(await stateIn(old)).toEqual({ is: 'failed', because: 'newer-version' })

  const saved = await old.evaluate(() => window.harness.saveAttack({ id: 'b', night: '2026-11-26' }))
  expect(saved).toEqual({ ok: false, because: 'newer-version', isInLifeboat: true })
  expect((await diaryIn(old)).attacks.map(({ id }) => id)).toEqual(['a', 'b'])

  await old.reload()
  await old.evaluate(() => window.harness.openDiary())
  expect((await diaryIn(old)).attacks.map(({ id }) => id)).toEqual(['a', 'b'])
  expect((await diaryIn(await openDiaryPage(harness.context, harness.server.url))).attacks).toHaveLength(2)
  expect(await old.evaluate(() => Object.keys(localStorage))).toEqual(['stillnight.kept'])
})

test('a newer app that waits for an older tab says so, keeps what is tapped, and goes on when the tab closes', async () => {
  const stubborn = await openHarness(harness.context, harness.server.url)
  await makeDatabase(stubborn, olds[0]!)
  await stubborn.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('stillnight')
        request.onsuccess = () => resolve()
      }),
  )
  const page = await openHarness(harness.context, harness.server.url)
  const saved = await page.evaluate(() => window.harness.saveAttack({ id: 'b', night: '2026-11-27' }))
  expect(saved).toEqual({ ok: false, because: 'other-tab', isInLifeboat: true })
  expect(await stateIn(page)).toEqual({ is: 'failed', because: 'other-tab' })

  await stubborn.close()
  await page.waitForFunction(() => window.harness.diaryState.value.is === 'ready')
  await page.waitForFunction(() => window.harness.unsaved.value === undefined)
  expect(
    (await diaryIn(await openDiaryPage(harness.context, harness.server.url))).attacks.map(({ id }) => id),
  ).toContain('b')
})
