// One row of the table of screens.
import type { Page } from 'playwright-core'
import type { KeptDiary } from './seeded-diary.ts'

export interface ScreenUnderTest {
  /** Also the name of its pictures. */
  readonly name: string
  readonly hash: string
  /** What the clock says; an afternoon when it does not matter. */
  readonly at?: string
  /** What the diary holds before the app opens. */
  readonly diary?: KeptDiary
  readonly kept?: Readonly<Record<string, string>>
  /** What a person does there before anyone looks, such as opening a menu. */
  readonly arrange?: (page: Page) => Promise<unknown>
  /** What must stand there, so that a broken row does not pass by looking at another screen. */
  readonly shows: string
}
