// What the samples of the components share. A sample shows one option or state of a component, for the tests and for
// whoever looks at the gallery; no screen imports one.
import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'

/** The samples of a component, by the name of the option or state. */
export type Samples = Readonly<Record<string, ComponentType>>

declare global {
  interface Window {
    /** What the components of the gallery handed on, the last at the end. */
    said?: unknown[]
  }
}

/** Notes what a component handed on, where a test finds it. */
export function say(what: unknown): void {
  window.said ??= []
  window.said.push(what)
}

/** A value that a sample holds for its component, and each change of it noted. */
export function useHeld<Value>(first: Value): readonly [Value, (next: Value) => void] {
  const [value, setValue] = useState(first)
  return [
    value,
    (next) => {
      say(next)
      setValue(() => next)
    },
  ]
}
