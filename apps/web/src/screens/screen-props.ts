// What every screen is given.
import type { Route } from '../state/route.ts'

export interface ScreenProps {
  /** The address that led here; `of` names the one thing the screen is about. */
  readonly route: Route
}
