// What was ticked or typed and not sent off yet, so that a phone that drops the page loses no sign of danger. It is never
// an answer: only its own form reads it, in the same night, until it is sent off. Who leaves the form finds it as it was.
import { useState } from 'preact/hooks'
import { tonight } from './clock.ts'

const prefix = 'stillnight.draft.'
const keyOf = (form: string): string => prefix + form

/** What is kept of a form; undefined when nothing is, it is of another night, or it can't be read. */
export function readDraft(form: string): unknown {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(form)) ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('night' in kept) || !('draft' in kept))
      return undefined
    return kept.night === tonight.peek() ? kept.draft : undefined
  } catch {
    return undefined
  }
}

function keepDraft(form: string, draft: unknown): void {
  try {
    localStorage.setItem(keyOf(form), JSON.stringify({ night: tonight.peek(), draft }))
  } catch {
    // Storage is off or full: it lasts until the page is closed.
  }
}

/** Forgets what is kept of a form, because it was sent off. */
export function forgetDraft(form: string): void {
  try {
    localStorage.removeItem(keyOf(form))
  } catch {
    // Storage is off: nothing was kept.
  }
}

/** Forgets what is kept of every form, such as for whoever answers next on this device. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
  } catch {
    // Storage is off: nothing was kept.
  }
}

/**
 * State of a form that outlives the form and the page, in the same night; the last of the three forgets it when it is sent off.
 *
 * @param read what a kept text still means; undefined where it means nothing here
 * @param begin what the form begins with where nothing is kept
 */
export function useDraft<Value>(
  form: string,
  read: (kept: unknown) => Value | undefined,
  begin: () => Value,
): readonly [Value, (next: Value) => void, () => void] {
  const [value, setValue] = useState<Value>(() => read(readDraft(form)) ?? begin())
  const set = (next: Value): void => {
    setValue(() => next)
    keepDraft(form, next)
  }
  return [value, set, () => forgetDraft(form)]
}
