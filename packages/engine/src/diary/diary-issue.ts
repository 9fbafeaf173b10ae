/** What could not be read of a diary, or had to be settled. The sentence is in the words. */

export type DiaryIssue =
  /** This should have been a list, or a record; nothing of it was read. */
  | { readonly code: 'not-a-list' | 'not-a-record'; readonly at: string }
  /** Nothing says which night, or when: the record was left out. */
  | { readonly code: 'no-night' | 'no-time'; readonly at: string }
  /** This value was left out and the rest of its record kept. */
  | { readonly code: 'not-readable'; readonly at: string; readonly value: string }
  | {
      readonly code: 'out-of-range'
      readonly at: string
      readonly value: number
      readonly range: readonly [low: number, high: number]
    }
  | {
      readonly code: 'not-an-option'
      readonly at: string
      readonly value: string
      readonly options: readonly string[]
    }
  /** Nothing in a diary has this name: it was left out. */
  | { readonly code: 'unknown-field'; readonly at: string }
  /** An id that was there before: the same record is kept once, another one under a new id. */
  | { readonly code: 'twice'; readonly at: string; readonly id: string }
  /** Two records say different things: the one that says more pain stands. */
  | { readonly code: 'contradiction'; readonly at: string }
