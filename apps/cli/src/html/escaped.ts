// Text as it may stand in HTML.

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The text with every sign that means something in HTML written as an entity. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign]!)
}
