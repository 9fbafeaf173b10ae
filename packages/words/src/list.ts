/** Joins names to a list as it is spoken. */
import { interfaceText } from './interface-text.ts'
import type { RawWords } from './raw-words.ts'

/**
 * The items as one phrase.
 *
 * @example
 * joinList(raw, ['gout', 'sciatica', 'a fracture']) // => 'gout, sciatica and a fracture'
 */
export function joinList(raw: Pick<RawWords, 'interface'>, items: readonly string[]): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  if (items.length === 1) return last
  const first = items.slice(0, -1).join(interfaceText(raw, 'list.separator'))
  return interfaceText(raw, 'list.last', { first, second: last })
}
