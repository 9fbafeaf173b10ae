/** What Lighthouse says of one address, with its own phone profile. */

import lighthouse from 'lighthouse'

const categories = ['performance', 'accessibility', 'best-practices'] as const

/** The scores from 0 to 100, in the order performance, accessibility, best practices. */
export async function scoresOf(url: string, port: number): Promise<readonly number[]> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...categories],
  })
  return categories.map((category) => Math.round((result?.lhr.categories[category]?.score ?? 0) * 100))
}
