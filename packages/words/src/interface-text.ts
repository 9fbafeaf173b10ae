/** The texts of the screens, by their path. */
import { fill, type Values } from './fill.ts'
import type { RawWords, TextTree } from './raw-words.ts'

type RawInterface = Pick<RawWords, 'interface'>

function at(raw: RawInterface, path: string): string | TextTree {
  let node: string | TextTree | undefined = raw.interface
  for (const key of path.split('.')) {
    node = typeof node === 'object' && Object.hasOwn(node, key) ? node[key] : undefined
  }
  if (node === undefined) throw new Error(`There is no text "${path}".`)
  return node
}

/**
 * One text of the interface, its blanks filled.
 *
 * @example
 * interfaceText(raw, 'why.number-help', { low: 0, high: 120 }) // => 'Type a number from 0 to 120.'
 */
export function interfaceText(raw: RawInterface, path: string, values: Values = {}): string {
  const text = at(raw, path)
  if (typeof text !== 'string') throw new Error(`"${path}" is a group of texts.`)
  return fill(text, values)
}

/**
 * The form of a text for this many things, by the plural rules of the language; `{count}` and its other blanks filled.
 *
 * @example
 * pluralText(raw, 'en', 'why.left', 1) // => 'About 1 question left'
 */
export function pluralText(
  raw: RawInterface,
  locale: string,
  path: string,
  count: number,
  values: Values = {},
): string {
  const form = new Intl.PluralRules(locale).select(count)
  return interfaceText(raw, `${path}.${form}`, { count, ...values })
}
