/** The doctor's page as words in their places: what a screen, a sheet of paper and a file of text all draw alike. */

import type { Urgency } from '@stillnight/engine'
import type { NightState } from '@stillnight/engine/diary'
import type { ReportSection } from '@stillnight/engine/report'

/** One line, with a word in front that says what it is about. */
export interface Line {
  readonly lead?: string
  readonly text: string
}

export interface CauseRow {
  readonly name: string
  /** Said beside the name where the cause is listed because it must not be missed. */
  readonly danger?: string
  readonly chance: string
  /** The same as a picture. */
  readonly probability: number
  readonly range?: { readonly low: number; readonly high: number }
  readonly for: string
  readonly against: string
}

/** One column a night. */
export interface NightsChart {
  /** The whole picture in a sentence. */
  readonly label: string
  readonly columns: readonly { readonly state: NightState; readonly attacks: number }[]
  /** The height of the tallest column. */
  readonly most: number
  readonly from: string
  readonly to: string
  readonly legend: Readonly<Record<NightState, string>>
}

export type DocumentSection = {
  readonly id: ReportSection
  readonly heading: string
  readonly lines: readonly Line[]
} & (
  | { readonly kind: 'lines' }
  | {
      readonly kind: 'causes'
      /** What stands before the findings for and against each cause. */
      readonly labels: { readonly for: string; readonly against: string }
      /** What the numbers are. */
      readonly note: string
      readonly rows: readonly CauseRow[]
    }
  | { readonly kind: 'nights'; readonly chart?: NightsChart }
)

export interface ReportDocument {
  readonly title: string
  readonly subtitle: string
  readonly about: string
  readonly urgency: {
    readonly level: Urgency
    readonly heading: string
    readonly title: string
    readonly lines: readonly Line[]
  }
  /** Over the whole width of the sheet. */
  readonly wide: readonly DocumentSection[]
  /** Below them in two balanced columns where there is room, read one after the other. */
  readonly narrow: readonly DocumentSection[]
  readonly footer: readonly string[]
  /** Whether some list does not show all of its lines. */
  readonly isShortened: boolean
}
