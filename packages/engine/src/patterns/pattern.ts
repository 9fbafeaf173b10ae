/** What the search for patterns is asked and what it answers: plain data. */

/** One evening factor over consecutive nights. `undefined`: not recorded; it is never taken as "no". */
export interface FactorNights {
  readonly factor: string
  readonly nights: readonly (boolean | undefined)[]
}

/** The night that begins with the evening itself, or the one after. */
export type When = 'same-night' | 'next-night'

/** Mean of the outcome per night, and the nights behind it. */
export interface NightMean {
  readonly mean: number
  readonly nights: number
}

/** One factor beside the outcome. A link says that two things go together, never that one makes the other. */
export interface Association {
  readonly factor: string
  readonly when: When
  readonly with: NightMean
  readonly without: NightMean
  /**
   * How often chance alone shows at least one link as strong as this among everything that was looked at: the
   * family-wise p value.
   */
  readonly chance: number
}

/** What could not be looked at, and what is missing. */
export interface NotTested {
  readonly factor: string
  readonly when: When
  readonly because: 'too-few-with' | 'too-few-without'
  readonly have: number
  readonly need: number
}

export type Patterns =
  | { readonly kind: 'too-few-nights'; readonly have: number; readonly need: number }
  /** Nearly every night has the same value, so nothing can go with it. */
  | { readonly kind: 'hardly-any-difference'; readonly have: number; readonly need: number }
  | {
      readonly kind: 'searched'
      /** The clear links, the clearest first. None is the normal answer. */
      readonly links: readonly Association[]
      readonly noClearLink: readonly Association[]
      readonly notTested: readonly NotTested[]
    }
