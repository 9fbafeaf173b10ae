/** What Lighthouse says of one address, with its own phone profile. */

import lighthouse from 'lighthouse'

const categories = ['performance', 'accessibility', 'best-practices'] as const

/** Chromium sometimes records no trace of a load, which says nothing of the page; then it is loaded again. */
const tries = 3

/**
 * The scores from 0 to 100, in the order performance, accessibility, best practices.
 *
 * @throws when Lighthouse could not look at the page in three tries.
 */
export async function scoresOf(url: string, port: number): Promise<readonly number[]> {
  let failure = ''
  for (let attempt = 0; attempt < tries; attempt++) {
    const result = await lighthouse(url, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...categories],
    })
    if (result !== undefined && result.lhr.runtimeError === undefined) {
      return categories.map((category) => Math.round((result.lhr.categories[category]?.score ?? 0) * 100))
    }
    failure = result?.lhr.runtimeError?.code ?? 'no result'
  }
  throw new Error(`Lighthouse could not look at ${url}: ${failure}.`)
}
