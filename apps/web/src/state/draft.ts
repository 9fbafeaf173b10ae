// What was ticked or typed and not sent off yet, so that a phone that drops the page loses no sign of danger. It is never
// an answer: only its own form reads it, in the same night, until it is sent off. Who leaves the form finds it as it was.
import { useState } from 'preact/hooks'
import { isObject } from '../data/is-object.ts'
import { tonight } from './clock.ts'
import { parsed, storedText, storeText } from './stored-text.ts'

const prefix = 'stillnight.draft.'
const keyOf = (form: string): string => prefix + form

/** What is kept of a form; undefined when nothing is, it is of another night, or it can't be read. */
export function readDraft(form: string): unknown {
  const kept = parsed(storedText(keyOf(form)))
  return isObject(kept) && kept.night === tonight.peek() ? kept.draft : undefined
}

const keepDraft = (form: string, draft: unknown): void =>
  storeText(keyOf(form), JSON.stringify({ night: tonight.peek(), draft }))

/** Forgets what is kept of a form, because it was sent off. */
export const forgetDraft = (form: string): void => storeText(keyOf(form), undefined)

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
