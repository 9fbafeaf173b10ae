/** Looking at a value of unknown origin without trusting it. */

/** Whether it is an object with keys, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Any value as short text. Not every object can be turned into text: one that holds itself cannot. */
export function shown(value: unknown): string {
  if (typeof value !== 'object') return String(value).slice(0, 80)
  try {
    return (JSON.stringify(value) ?? '').slice(0, 80)
  } catch {
    return '[object Object]'
  }
}
