// Where a picture is drawn.

/** Everything a drawing needs to know of the place it is drawn for, in CSS pixels. */
export interface Canvas {
  readonly width: number
  /** The size of the text. */
  readonly rem: number
}
