// The diary's storage in a real browser: what was acknowledged is there, whatever happens to the page.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { diaryIn, openDiaryPage, openHarness } from './support/diary-pages.ts'
import { useHarness } from './support/use-harness.ts'

const harness = useHarness()

const openPage = (): Promise<Page> => openHarness(harness.context, harness.server.url)
const openDiary = (): Promise<Page> => openDiaryPage(harness.context, harness.server.url)

test('what was saved is there when the page is opened again', async () => {
  const page = await openDiary()
  const saved = await page.evaluate(() =>
    Promise.all([
      window.harness.saveAttack({ id: 'a', night: '2026-11-26', leg: 'left' }),
      window.harness.saveNight({ night: '2026-11-25', noPain: true }),
    ]),
  )
  expect(saved).toEqual([{ ok: true }, { ok: true }])
  await page.close()

  expect(await diaryIn(await openDiary())).toEqual({
    attacks: [{ id: 'a', night: '2026-11-26', leg: 'left' }],
    nights: [{ night: '2026-11-25', noPain: true }],
    checks: [],
  })
})

test('a tap before the diary is open shows at once and is saved', async () => {
  const page = await openPage()
  const shown = await page.evaluate(async () => {
    const saved = window.harness.saveAttack({ id: 'a', night: '2026-11-26' })
    const atOnce = window.harness.diary.value.attacks.length
    return { atOnce, saved: await saved }
  })
  expect(shown).toEqual({ atOnce: 1, saved: { ok: true } })
  expect((await diaryIn(await openDiary())).attacks).toHaveLength(1)
})

test('two tabs that change one attack at once lose nothing, and agree', async () => {
  const pages = [await openDiary(), await openDiary()] as const
  const ids = Array.from({ length: 20 }, (_, index) => `attack-${index}`)
  for (const id of ids) {
    await pages[0].evaluate((named) => window.harness.saveAttack({ id: named, night: '2026-11-26' }), id)
    await pages[1].waitForFunction(
      (named) => window.harness.diary.value.attacks.some(({ id: each }) => each === named),
      id,
    )
    await Promise.all([
      pages[0].evaluate((named) => {
        const seen = { id: named, night: '2026-11-26' }
        return window.harness.saveAttack({ ...seen, severity: 7 }, seen)
      }, id),
      pages[1].evaluate((named) => {
        const seen = { id: named, night: '2026-11-26' }
        return window.harness.saveAttack({ ...seen, kind: 'cramp' }, seen)
      }, id),
    ])
  }

  const both = ids.map((id) => ({ id, night: '2026-11-26', severity: 7, kind: 'cramp' }))
  for (const page of [...pages, await openDiary()]) {
    await expect
      .poll(async () => new Set((await diaryIn(page)).attacks), { timeout: 10_000 })
      .toEqual(new Set(both))
  }
})

test('two tabs that each save two hundred attacks at once end with four hundred', async () => {
  const pages = [await openDiary(), await openDiary()]
  await Promise.all(
    pages.map((page, index) =>
      page.evaluate(
        (tab) =>
          Promise.all(
            Array.from({ length: 200 }, (_, at) =>
              window.harness.saveAttack({ id: `${tab}-${at}`, night: '2026-11-26' }),
            ),
          ),
        index,
      ),
    ),
  )
  for (const page of [...pages, await openDiary()]) {
    await page.waitForFunction(() => window.harness.diary.value.attacks.length === 400)
  }
})

test('once everything is deleted in one tab, the last words of another do not come back', async () => {
  const [page, other] = [await openDiary(), await openDiary()] as const
  await other.evaluate(() => {
    // As a note does that is being written.
    addEventListener('pagehide', () => window.harness.saveAttack({ id: 'a', night: '2026-11-26' }))
  })
  const reloaded = other.waitForEvent('load')
  await page.evaluate(() => new BroadcastChannel('stillnight').postMessage({ is: 'deleted' }))
  await reloaded
  expect((await diaryIn(await openDiary())).attacks).toEqual([])
})

test('a backup that was made in one tab is not forgotten when another saves', async () => {
  const pages = [await openDiary(), await openDiary()] as const
  const made = { at: 1_795_780_800_000, fileName: 'stillnight-backup-2026-11-27.age', revision: 0 }
  await pages[0].evaluate((backup) => window.harness.noteBackup(backup), made)
  await expect.poll(() => pages[1].evaluate(() => window.harness.lastBackup.value)).toEqual(made)
  await pages[1].evaluate(() => window.harness.saveAttack({ id: 'a', night: '2026-11-26' }))
  const next = await openDiary()
  expect(await next.evaluate(() => window.harness.lastBackup.value)).toEqual(made)
})

test('each thing done can be taken back, the last one first', async () => {
  const page = await openDiary()
  const steps = await page.evaluate(async () => {
    const { saveAttack, removeAttack, undo, lastAction, diary } = window.harness
    const seen: unknown[] = []
    const look = () => seen.push([lastAction.value?.label, diary.value.attacks])
    await saveAttack({ id: 'a', night: '2026-11-26' })
    await saveAttack({ id: 'a', night: '2026-11-26', severity: 4 })
    await removeAttack('a')
    look()
    await undo()
    look()
    await undo()
    look()
    await undo()
    look()
    return seen
  })
  expect(steps).toEqual([
    ['attack-removed', []],
    ['attack-changed', [{ id: 'a', night: '2026-11-26', severity: 4 }]],
    ['attack-added', [{ id: 'a', night: '2026-11-26' }]],
    [undefined, []],
  ])
  expect((await diaryIn(await openDiary())).attacks).toEqual([])
})
