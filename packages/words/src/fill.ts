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

/** A value with every text inside it changed, however deep. */
export function everyText<Value>(value: Value, change: (text: string) => string): Value {
  const changed = (part: unknown): unknown => {
    if (typeof part === 'string') return change(part)
    if (Array.isArray(part)) return part.map(changed)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, child]) => [key, changed(child)]))
  }
  return changed(value) as Value
}

/** Fills the blanks of every text inside a value, however deep. */
export const fillEverywhere = <Value>(value: Value, values: Values): Value =>
  everyText(value, (text) => fill(text, values))
