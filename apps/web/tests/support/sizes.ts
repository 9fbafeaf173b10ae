// The sizes of window that every screen must work in.

export interface Size {
  readonly width: number
  readonly height: number
}

export const phone: Size = { width: 390, height: 844 }
/** The narrowest that WCAG 2.2 asks for (1.4.10). */
export const narrow: Size = { width: 320, height: 640 }
export const desktop: Size = { width: 1280, height: 800 }
/** The smallest phones that are still in use. */
export const smallPhones: readonly Size[] = [
  { width: 320, height: 568 },
  { width: 360, height: 640 },
]
