/** Makes sentences of phrases. */

/** The text with its first letter in upper case. */
export function capitalize(text: string): string {
  const [first = '', ...rest] = text
  return first.toUpperCase() + rest.join('')
}

/** The phrase as a sentence: a capital first, a full stop last unless it ends in a mark of its own. */
export function sentence(phrase: string): string {
  const text = capitalize(phrase.trim())
  return /[.!?]["'”’)]?$/.test(text) ? text : `${text}.`
}
