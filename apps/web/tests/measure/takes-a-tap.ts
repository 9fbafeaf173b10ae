/** Milliseconds from the start of the load until the big button is there and the thread is free to take a tap. */

import type { Browser, Page } from 'playwright-core'

const rounds = 5
const slowdown = 4
const bytesASecond = (1.6 * 1024 * 1024) / 8

async function slowDown(page: Page, isOffline: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await session.send('Network.enable')
  if (!isOffline) {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: bytesASecond,
      uploadThroughput: bytesASecond / 2,
    })
  }
  await page.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector('.big-button') === null) requestAnimationFrame(look)
      else setTimeout(() => performance.mark('takes-a-tap'))
    }
    look()
  })
}

async function whenItTookATap(page: Page): Promise<number> {
  const mark = () => performance.getEntriesByName('takes-a-tap')[0]?.startTime
  await page.waitForFunction(mark)
  return (await page.evaluate(mark)) ?? Number.NaN
}

/** Each round with nothing kept from the one before. */
export async function firstVisit(browser: Browser, url: string): Promise<readonly number[]> {
  const taken: number[] = []
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    await slowDown(page, false)
    await page.goto(`${url}#/tonight`, { waitUntil: 'commit' })
    taken.push(await whenItTookATap(page))
    await context.close()
  }
  return taken
}

/** After one visit with a network, each round with none. */
export async function secondVisit(browser: Browser, url: string): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto(`${url}#/tonight`)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await slowDown(page, true)
  await context.setOffline(true)
  const taken: number[] = []
  for (let round = 0; round < rounds; round++) {
    await page.reload({ waitUntil: 'commit' })
    taken.push(await whenItTookATap(page))
  }
  await context.close()
  return taken
}
