// The small texts that the app keeps on this device beside the diary. Storage may be off or full: then nothing is there, and
// what is to be kept lasts until the page is closed.

/** Null where there is none. */
export function storedText(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps a text in the place of the one before; undefined forgets it. */
export function storeText(key: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    // Said above.
  }
}

/** What a text of JSON says; undefined where there is none, or it can't be read. */
export function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

/** Looks again when another tab changes one of these texts, or a backup brings it back. A storage that was emptied names none. */
export function followTexts(keys: readonly string[], lookAgain: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === null || keys.includes(key)) lookAgain()
  })
}
