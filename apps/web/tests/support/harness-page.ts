// What the bare test page offers to a test.
import * as diary from '../../src/diary/diary.ts'

declare global {
  interface Window {
    readonly harness: typeof diary
  }
}

Object.assign(window, { harness: diary })
