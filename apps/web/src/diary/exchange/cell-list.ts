// Several things in one cell of a spreadsheet: `calf; foot`, or `coffee: yes; wine: no`. A backslash keeps a mark that
// belongs to the thing itself, so that what was written is what is read.

const kept = /[\\;:]|^\s|\s$/g

const escaped = (text: string): string => text.replace(kept, '\\$&')

const unescaped = (text: string): string => text.replace(/\\([\s\S])/g, '$1')

/** Cuts at each mark that has no backslash before it; backslashes stay, space around the parts goes. */
function cut(text: string, mark: ';' | ':'): readonly string[] {
  const parts = ['']
  for (const piece of text.match(/\\[\s\S]|[\s\S]/g) ?? []) {
    if (piece === mark) parts.push('')
    else parts[parts.length - 1] += piece
  }
  return parts.map((part) => part.replace(/^\s+/, '').replace(/(?<!\\)\s+$/, ''))
}

export const joinList = (items: readonly string[]): string => items.map(escaped).join('; ')

export const splitList = (text: string): readonly string[] =>
  cut(text, ';')
    .filter((part) => part !== '')
    .map(unescaped)

export type Pair = readonly [name: string, value: string]

export const joinPairs = (pairs: readonly Pair[]): string =>
  pairs.map(([name, value]) => `${escaped(name)}: ${escaped(value)}`).join('; ')

/** A part without a `:` has an empty value. */
export const splitPairs = (text: string): readonly Pair[] =>
  cut(text, ';')
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', ...value] = cut(part, ':')
      return [unescaped(name), unescaped(value.join(':'))]
    })
