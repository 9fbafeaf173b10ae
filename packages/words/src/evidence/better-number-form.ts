/** A form for a better number, filled with what stands there now: for people without the project's page of issues. */

import type { Words } from '../create-words.ts'
import type { EvidencePage } from './page.ts'

export interface TextFile {
  readonly name: string
  /** Markdown. */
  readonly text: string
}

const questions = ['which', 'better', 'source', 'studied', 'who'] as const

/**
 * The file to fill in and hand over. It asks what the project's own form of issues asks, in the same order.
 *
 * @example
 * betterNumberForm(words, findPage(library, 'gout')!).name // => 'better-number-gout.md'
 */
export function betterNumberForm(
  { text, basis: basisText }: Words,
  { id, title, numbers }: EvidencePage,
): TextFile {
  const now = Object.entries(numbers).flatMap(([name, rows]) =>
    rows.map(
      ({ of, value, low, high, basis }) =>
        `- ${text(`evidence.${name}`)}: ${of}: ${value} (${low} – ${high}), ${basisText(basis).label}`,
    ),
  )
  return {
    name: `better-number-${id}.md`,
    text: [
      `# ${text('evidence.propose-link')}: ${title} (${id})`,
      text('evidence.form.about-nobody'),
      ...questions.map((question) => `## ${text(`evidence.form.${question}`)}\n\n...`),
      `## ${text('evidence.form.now')}`,
      now.join('\n'),
    ]
      .join('\n\n')
      .concat('\n'),
  }
}
