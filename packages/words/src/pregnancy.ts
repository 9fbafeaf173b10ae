/** Leaves out what only a pregnant person needs, for whoever cannot be. */

/** A sentence for the case of a pregnancy, up to its stop. */
const forPregnancy = /\s*(?:If you are pregnant|(?:Late in|In) (?:a )?pregnancy),[^.]*\./g

/**
 * A text without its sentences for the case of a pregnancy. A text that is about one as a whole stays: it is only shown
 * to someone who said that they are pregnant.
 *
 * @example
 * withoutPregnancy('See a doctor. If you are pregnant, ask your midwife.') // => 'See a doctor.'
 */
export function withoutPregnancy(text: string): string {
  const rest = text.replace(forPregnancy, '')
  // What loses nothing keeps the spaces at its ends: some texts go between others.
  if (rest === text || rest.trim() === '') return text
  return rest.trim()
}
