// What became of a save, and why the database may not take it.

export type Trouble =
  /** No IndexedDB here, or it is switched off, as in some private windows. */
  | 'unavailable'
  /** No room left on the device. */
  | 'full'
  /** Another tab holds an older version open. */
  | 'other-tab'
  /** A newer version of the app runs in another tab, or made this database: load the page again. */
  | 'newer-version'
  | 'broken'

export type Saved =
  | { readonly ok: true }
  /** Not in the database. In the lifeboat it outlives the page; otherwise it lasts until the page is closed. */
  | { readonly ok: false; readonly because: Trouble; readonly isInLifeboat: boolean }

export type Refused = Exclude<Saved, { ok: true }>

/** What an error of the browser means for the person. */
export function troubleIn(error: unknown): Trouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  if (name === 'VersionError') return 'newer-version'
  // A private window may have no IndexedDB, forbid it, or fail to make its file.
  const isOff = typeof indexedDB === 'undefined' || name === 'SecurityError' || name === 'InvalidStateError'
  return isOff ? 'unavailable' : 'broken'
}
