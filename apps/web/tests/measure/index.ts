/**
 * `npm run measure`: how ten years of nights open, scroll and fill the memory, how soon the built app takes a tap on a
 * mid-range phone, and what Lighthouse says of every screen. Apart from the tests, because on a busy machine a time says
 * more of the machine than of the app.
 */

import { chromium } from 'playwright-core'
import { serveApp } from '../../../../tests/support/app.ts'
import { findChromium, quietArguments } from '../../../../tests/support/chromium.ts'
import { scoresOf } from './lighthouse.ts'
import { screenAddresses } from './screen-addresses.ts'
import { firstVisit, secondVisit } from './takes-a-tap.ts'
import { tenYears } from './ten-years.ts'

const port = 9371
const executablePath = findChromium()
if (executablePath === undefined) throw new Error('No Chromium found. Run `npm test` once.')

const server = await serveApp()
const browser = await chromium.launch({
  executablePath,
  args: [...quietArguments, `--remote-debugging-port=${port}`],
})

const report = (what: string, taken: readonly number[]): void => {
  const sorted = taken.map(Math.round).toSorted((first, second) => first - second)
  console.log(`${what}: median ${sorted[Math.floor(sorted.length / 2)]} ms (${sorted.join(', ')})`)
}

const megabytes = (most: number | undefined): string =>
  most === undefined ? 'not told by this system' : `${Math.round(most)} MB`

try {
  console.log('Ten years of nights, at full speed')
  const years = await tenYears({ executablePath, args: quietArguments }, server.url)
  report('Nights opens', years.opening)
  report('longest task while it is scrolled, 0 for none over 50', years.longestTask)
  console.log(
    `most memory of the page's process: ${megabytes(years.peak)}, of an empty page ${megabytes(years.emptyPage)}`,
  )

  console.log('\nProcessor slowed 4 times; slow 4G is 1.6 Mbit/s, 150 ms for each round trip.')
  report('takes a tap, first visit on slow 4G', await firstVisit(browser, server.url))
  report('takes a tap, second visit with no network', await secondVisit(browser, server.url))
  console.log('\nLighthouse, phone: performance, accessibility, best practices')
  for (const address of screenAddresses) {
    const scores = await scoresOf(`${server.url}${address}`, port)
    console.log(`${address.padEnd(22)} ${scores.map((score) => String(score).padStart(4)).join('')}`)
  }
} finally {
  await browser.close()
  await server.close()
}
