// What the app keeps beside the diary, in `localStorage`: the answers, the settings, what was seen. Each part is
// looked after by its own code; here it is only carried into a backup and back.

const prefix = 'stillnight.'
/** About this device and this database, or not said yet. */
const ownToDevice = [/^stillnight\.kept$/, /^stillnight\.unsaved\./, /^stillnight\.draft\./]

export type BesideStorage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>
export type Beside = Readonly<Record<string, string>>

const keysIn = (storage: BesideStorage): readonly string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
    key.startsWith(prefix),
  )

const isCarried = (key: string): boolean =>
  key.startsWith(prefix) && !ownToDevice.some((own) => own.test(key))

/** Everything that belongs into a backup; nothing where storage is off. */
export function readBeside(storage: () => BesideStorage): Beside {
  try {
    const from = storage()
    return Object.fromEntries(
      keysIn(from)
        .filter(isCarried)
        .sort()
        .map((key) => [key, from.getItem(key) ?? '']),
    )
  } catch {
    return {}
  }
}

/**
 * Puts back what a backup holds: all of it, or only what is not here. Tells the rest of the app, as another tab would.
 * False when the storage is off or full: the rest is put back all the same.
 */
export function restoreBeside(
  storage: () => BesideStorage,
  file: Beside,
  mode: 'merge' | 'replace',
): boolean {
  const here = readBeside(storage)
  const wanted = mode === 'merge' ? { ...file, ...here } : file
  let isWhole = true
  for (const key of new Set([...Object.keys(here), ...Object.keys(wanted)])) {
    const value = isCarried(key) ? wanted[key] : undefined
    if (!isCarried(key) || value === here[key]) continue
    try {
      if (value === undefined) storage().removeItem(key)
      else storage().setItem(key, value)
    } catch {
      isWhole = false
      continue
    }
    const told = { key, oldValue: here[key] ?? null, newValue: value ?? null }
    dispatchEvent(new StorageEvent('storage', told))
  }
  return isWhole
}

/** Removes everything, also what is about this device. */
export function clearBeside(storage: () => BesideStorage): void {
  try {
    const from = storage()
    for (const key of keysIn(from)) from.removeItem(key)
  } catch {
    // Storage is off: there is nothing to remove.
  }
}
