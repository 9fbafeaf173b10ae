// The sizes of window that every screen must work in.

export interface Size {
  readonly width: number
  readonly height: number
}

export const phone: Size = { width: 390, height: 844 }
/** The narrowest that WCAG 2.2 asks for (1.4.10). */
export const narrow: Size = { width: 320, height: 640 }
/** The narrowest window with the places in its header. */
export const smallestDesktop: Size = { width: 960, height: 700 }
export const desktop: Size = { width: 1280, height: 800 }
export const smallestPhone: Size = { width: 320, height: 568 }
/** The smallest phones that are still in use. */
export const smallPhones: readonly Size[] = [smallestPhone, { width: 360, height: 640 }]
