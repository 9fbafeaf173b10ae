// The pages of evidence in everyday words: for people who look a number up, and not for those who mend its file.
import { type AgeBand, type Urgency, urgencies } from '@stillnight/engine'
import type { Words } from '../create-words.ts'
import type { EvidencePage, NumberRow, SourceLine } from './page.ts'

type Text = Words['text']

/** The years of age from the first up to, and without, the second. Nobody is older than the last limit of the base. */
function yearsText(text: Text, from: number, below: number, oldest: number): string {
  if (from === 0) return text('evidence.age-under', { age: below })
  if (below >= oldest) return text('evidence.age-from', { age: from })
  return text('evidence.age-between', { from, to: below - 1 })
}

/**
 * The ages of a row of numbers: of a band by its id, or of a span of years; nothing where a row is of something else.
 *
 * @example
 * agesText(text, [{ id: 'child', below: 16 }, { id: 'adult', below: 130 }], 'adult') // => '16 and over'
 * agesText(text, [{ id: 'child', below: 16 }, { id: 'adult', below: 130 }], '40-60') // => '40 to 59'
 */
export function agesText(text: Text, bands: readonly AgeBand[], of: string): string | undefined {
  const oldest = bands.at(-1)?.below ?? Number.POSITIVE_INFINITY
  const at = bands.findIndex(({ id }) => id === of)
  const band = bands[at]
  if (band !== undefined) return yearsText(text, bands[at - 1]?.below ?? 0, band.below, oldest)
  const span = /^(\d+)-(\d+)$/.exec(of)
  return span === null ? undefined : yearsText(text, Number(span[1]), Number(span[2]), oldest)
}

/** The groups of numbers that are shares of people; the others are factors. */
const shares: ReadonlySet<string> = new Set(['shares', 'background', 'prevalence', 'findings'])

/** Whether the numbers under this name are shares of people, from 0 to 1. */
export const isShare = (group: string): boolean => shares.has(group)

interface Figures {
  readonly share: (share: number) => string
  readonly factor: (factor: number) => string
}

let figures: Figures | undefined

/** Made when first used: the first number format of a page takes a phone tens of milliseconds. */
function figuresOnce(): Figures {
  if (figures !== undefined) return figures
  const percent = new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 2 })
  // 99.96 % is not everybody.
  const nearlyAll = new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 4 })
  const plain = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })
  figures = {
    share: (share) => (share > 0.99 ? nearlyAll : percent).format(share),
    factor: (factor) => plain.format(factor),
  }
  return figures
}

/**
 * A number and the range that it may be in: shares in percent, factors as they are.
 *
 * @example
 * figureText(text, 'findings', { value: 0.12, low: 0.08, high: 0.18 }) // => { value: '12%', range: 'may be 8% to 18%' }
 */
export function figureText(
  text: Text,
  group: string,
  { value, low, high }: Pick<NumberRow, 'value' | 'low' | 'high'>,
): { readonly value: string; readonly range: string } {
  const { share, factor } = figuresOnce()
  const say = isShare(group) ? share : factor
  return { value: say(value), range: text('evidence.may-be', { low: say(low), high: say(high) }) }
}

const ownSources: ReadonlySet<string> = new Set(['elicitation', 'stillnight-estimate', 'seed'])

/**
 * A short name for a source: its first author and year, else its title. Our own are named for what they are.
 *
 * @example
 * sourceName(text, 'abbott-2011', { title: 'A survey', authors: 'Abbott CA et al.', year: 2011, seen: true })
 * // => 'Abbott 2011'
 */
export function sourceName(text: Text, key: string, { title, authors, year }: SourceLine): string {
  if (ownSources.has(key)) return text(`evidence.own-sources.${key}`)
  // A person has initials behind the name; an office has none, and its title says more.
  const surname = /^(\p{L}[\p{L}'’ -]*?) \p{Lu}{1,4}\b/u.exec(authors ?? '')?.[1]
  return [surname ?? title, year].filter((part) => part !== undefined).join(' ')
}

/**
 * A note with the names of its sources where their keys stand, in brackets.
 *
 * @example
 * withSourceNames(text, { 'abbott-2011': abbott }, 'Published study (abbott-2011).') // => 'Published study (Abbott 2011).'
 */
export function withSourceNames(text: Text, sources: EvidencePage['sources'], note: string): string {
  return note.replace(/\(([\w-]+(?:, [\w-]+)*)\)/g, (whole, keys: string) => {
    const named = keys.split(', ').map((key) => sources[key] && sourceName(text, key, sources[key]))
    return named.includes(undefined) ? whole : `(${named.join(', ')})`
  })
}

const isUrgency = (id: string): id is Urgency => urgencies.some((urgency) => urgency === id)

/**
 * A plain fact of a page in everyday words, where it is made of the base's own short ones: an urgency, a moment, who is
 * asked. Any other is given back as it is.
 *
 * @example
 * plainFact(words, 'urgency', 'same-day') // => 'Be seen today'
 */
export function plainFact(words: Words, name: string, fact: string): string {
  const { text } = words
  if (name === 'urgency' && isUrgency(fact)) return words.urgency(fact).title
  if (name === 'harm-threshold') {
    const [, probability, urgency = ''] = /^([\d.]+) \((.+)\)$/.exec(fact) ?? []
    if (probability === undefined || !isUrgency(urgency)) return fact
    return text('evidence.harm-from', {
      share: figuresOnce().share(Number(probability)),
      urgency: words.urgency(urgency).title,
    })
  }
  if (name === 'moment') return text(`moments.${fact}`)
  if (name === 'effect') return text(`effects.${fact}`)
  if (['group', 'kind', 'asked-of'].includes(name)) return text(`evidence.facts.${fact}`)
  return fact
}

/**
 * What follows the name of a rule or a sign in a note, " (emergency)" or " (avoid)", in everyday words.
 *
 * @example
 * plainRest(words, ' (same-day)') // => ': Be seen today'
 */
export function plainRest(words: Words, rest: string): string {
  const inside = /^ \(([\w-]+)\)$/.exec(rest)?.[1]
  if (inside === undefined) return rest.replace(/^=/, ': ')
  return `: ${isUrgency(inside) ? words.urgency(inside).title : words.text(`effects.${inside}`)}`
}
