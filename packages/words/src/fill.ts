/** Fills the blanks of a text. */

export type Values = Readonly<Record<string, string | number>>

/**
 * Puts a value into each `{blank}` it has a name for; other blanks stay for whoever fills them later.
 *
 * @example
 * fill('Call {emergency-number}', { 'emergency-number': '112' }) // => 'Call 112'
 */
export function fill(template: string, values: Values): string {
  if (!template.includes('{')) return template
  return template.replace(/\{([a-z-]+)\}/g, (blank, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : blank,
  )
}

/**
 * A value with every text inside it changed, however deep. Parts in which nothing changes are not copied but shared: all
 * words of a language are thousands of texts, and a phone goes through them while someone waits.
 */
export function everyText<Value>(value: Value, change: (text: string) => string): Value {
  const changed = (part: unknown): unknown => {
    if (typeof part === 'string') return change(part)
    if (typeof part !== 'object' || part === null) return part
    const before = part as Readonly<Record<string, unknown>>
    let after: Record<string, unknown> | undefined
    for (const key of Object.keys(part)) {
      const child = changed(before[key])
      if (child === before[key]) continue
      after ??= (Array.isArray(part) ? [...part] : { ...part }) as Record<string, unknown>
      after[key] = child
    }
    return after ?? part
  }
  return changed(value) as Value
}

/** Fills the blanks of every text inside a value, however deep. */
export const fillEverywhere = <Value>(value: Value, values: Values): Value =>
  everyText(value, (text) => fill(text, values))
