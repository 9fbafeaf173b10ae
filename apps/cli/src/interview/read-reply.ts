// What a person typed, as what it means.

export type Reply =
  | { readonly kind: 'back' | 'why' | 'skip' | 'quit' | 'cannot-tell' | 'none' | 'yes' | 'no' }
  /** Numbers of options, from 1; with `restUnknown` the person can't tell about the others. */
  | { readonly kind: 'picked'; readonly options: readonly number[]; readonly restUnknown: boolean }
  | { readonly kind: 'not-understood' }

const keys: Readonly<Record<string, Exclude<Reply['kind'], 'picked' | 'not-understood'>>> = {
  b: 'back',
  back: 'back',
  w: 'why',
  why: 'why',
  s: 'skip',
  skip: 'skip',
  q: 'quit',
  quit: 'quit',
  '?': 'cannot-tell',
  "i can't tell": 'cannot-tell',
  "can't tell": 'cannot-tell',
  "i don't know": 'cannot-tell',
  "don't know": 'cannot-tell',
  '0': 'none',
  none: 'none',
  y: 'yes',
  yes: 'yes',
  n: 'no',
  no: 'no',
}

/** Whether the text is a key rather than the beginning of a word. */
export const isKey = (text: string): boolean => Object.hasOwn(keys, text)

/**
 * Reads one line. Nothing typed is nothing understood: an Enter by mistake in the dark is no answer.
 *
 * @example
 * readReply('1 3', 5) // => { kind: 'picked', options: [1, 3], restUnknown: false }
 * readReply('2 ?', 5) // => { kind: 'picked', options: [2], restUnknown: true }
 */
export function readReply(line: string, options: number): Reply {
  const text = line.trim().toLowerCase().replaceAll('’', "'")
  if (isKey(text)) return { kind: keys[text]! }
  const parts = text
    .split(/[\s,]+/)
    // People copy the mark of other lists: "1)" and "1.".
    .map((part) => part.replace(/[.)]$/, ''))
    .filter((part) => part !== '')
  const numbers = parts.filter((part) => part !== '?')
  const areOptions = numbers.every(
    (part) => /^\d{1,3}$/.test(part) && Number(part) >= 1 && Number(part) <= options,
  )
  if (numbers.length === 0 || !areOptions) return { kind: 'not-understood' }
  return {
    kind: 'picked',
    options: [...new Set(numbers.map(Number))],
    restUnknown: numbers.length < parts.length,
  }
}
