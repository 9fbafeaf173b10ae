// A Chromium of its own process and profile, which a test may kill as a dead battery would.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { findChromium, quietArguments } from '../../../../tests/support/chromium.ts'

export interface KillableChromium {
  readonly context: BrowserContext
  /** SIGKILL: nothing is flushed, nothing is closed. */
  readonly kill: () => Promise<void>
}

/** Starts Chromium on this profile folder and waits until it can be driven. */
export async function startKillableChromium(profile: string): Promise<KillableChromium> {
  const executable = findChromium()
  if (executable === undefined) throw new Error('No Chromium found. Run `npm test`.')
  const portFile = join(profile, 'DevToolsActivePort')
  await rm(portFile, { force: true })
  const child = spawn(
    executable,
    [...quietArguments, '--remote-debugging-port=0', `--user-data-dir=${profile}`],
    {
      stdio: 'ignore',
      // A group of its own, so that its helper processes end with it and let go of the profile.
      detached: true,
    },
  )
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  for (
    let tries = 0;
    !existsSync(portFile) || readFileSync(portFile, 'utf8').split('\n').length < 2;
    tries += 1
  ) {
    if (tries > 600) throw new Error('Chromium did not start within 30 seconds.')
    await wait(50)
  }
  const [port] = readFileSync(portFile, 'utf8').split('\n')
  const browser = await connect(`http://127.0.0.1:${port}`)
  return {
    context: browser.contexts()[0]!,
    kill: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      await ended
      await browser.close()
    },
  }
}

// A browser that has just begun sometimes leaves the first caller waiting.
async function connect(url: string): Promise<Browser> {
  try {
    return await chromium.connectOverCDP(url, { timeout: 8000 })
  } catch {
    return chromium.connectOverCDP(url)
  }
}
