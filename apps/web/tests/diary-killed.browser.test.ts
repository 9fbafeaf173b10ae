// The browser is killed at every step of logging: every save that was acknowledged is there afterwards.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Attack } from '@stillnight/engine/diary'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { StaticServer } from '../../../tests/support/app.ts'
import { diaryIn, openDiaryPage } from './support/diary-pages.ts'
import { serveHarness } from './support/harness.ts'
import { type KillableChromium, startKillableChromium } from './support/killable-chromium.ts'

let server: StaticServer
let profile: string
let running: KillableChromium | undefined

beforeAll(async () => {
  server = await serveHarness()
})

afterAll(() => server?.close())

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'stillnight-profile-'))
})

afterEach(async () => {
  await running?.kill()
  running = undefined
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

async function start() {
  running = await startKillableChromium(profile)
  return openDiaryPage(running.context, server.url)
}

async function kill(): Promise<void> {
  await running?.kill()
  running = undefined
}

const taps: readonly Attack[] = [
  { id: 'a', night: '2026-11-26' },
  { id: 'a', night: '2026-11-26', leg: 'left' },
  { id: 'a', night: '2026-11-26', leg: 'left', kind: 'cramp' },
  { id: 'a', night: '2026-11-26', leg: 'left', kind: 'cramp', severity: 8, wokeMe: true },
]

test('after each tap of an attack', async () => {
  for (const attack of taps) {
    const page = await start()
    expect(await page.evaluate((tapped) => window.harness.saveAttack(tapped), attack)).toEqual({ ok: true })
    await kill()

    const after = await start()
    expect((await diaryIn(after)).attacks).toEqual([attack])
    expect(await after.evaluate(() => window.harness.loss.value)).toBeUndefined()
    await kill()
  }
}, 120_000)

test('in the middle of tapping, at any moment', async () => {
  for (const milliseconds of [120, 310, 470]) {
    const acknowledged: string[] = []
    const page = await start()
    page.on(
      'console',
      (message) => message.text().startsWith('saved ') && acknowledged.push(message.text().slice(6)),
    )
    await page.evaluate((round) => {
      const tap = async (at: number): Promise<void> => {
        const id = `${round}-${at}`
        const saved = await window.harness.saveAttack({ id, night: '2026-11-26' })
        if (saved.ok) console.log(`saved ${id}`)
        tap(at + 1)
      }
      tap(0)
    }, milliseconds)
    await wait(milliseconds)
    await kill()

    const after = await start()
    const kept = (await diaryIn(after)).attacks.map(({ id }) => id)
    expect(acknowledged.length).toBeGreaterThan(0)
    expect(acknowledged.filter((id) => !kept.includes(id))).toEqual([])
    expect(await after.evaluate(() => window.harness.loss.value)).toBeUndefined()
    await kill()
  }
}, 120_000)
