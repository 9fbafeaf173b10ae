/** Fills the blanks of a text. */

export type Values = Readonly<Record<string, string | number>>

/**
 * Puts a value into each `{blank}` it has a name for; other blanks stay for whoever fills them later.
 *
 * @example
 * fill('Call {emergency-number}', { 'emergency-number': '112' }) // => 'Call 112'
 */
export function fill(template: string, values: Values): string {
  return template.replace(/\{([a-z-]+)\}/g, (blank, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : blank,
  )
}

/** Fills the blanks of every text inside a value, however deep. */
export function fillEverywhere<Value>(value: Value, values: Values): Value {
  const filled = (part: unknown): unknown => {
    if (typeof part === 'string') return fill(part, values)
    if (Array.isArray(part)) return part.map(filled)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, child]) => [key, filled(child)]))
  }
  return filled(value) as Value
}
