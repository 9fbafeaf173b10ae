/** Texts inside regular expressions. */

/** The source of a regular expression that matches a text to the letter. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
