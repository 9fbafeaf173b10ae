// The keys of a question: numbers pick, arrows move, Enter goes on. Only while the focus is on the question,
// so that they never take a key from a screen reader or from another control.

/** What a key does among this many rows; `at` is the row that has the focus, or -1. Pure. */
export function keyAction(
  key: string,
  at: number,
  count: number,
): { readonly pick: number } | { readonly focus: number } | undefined {
  if (/^[0-9]$/.test(key)) {
    const row = key === '0' ? 9 : Number(key) - 1
    return row < count ? { pick: row } : undefined
  }
  if (count === 0) return undefined
  if (key === 'ArrowDown') return { focus: (at + 1) % count }
  if (key === 'ArrowUp') return { focus: at <= 0 ? count - 1 : at - 1 }
  return undefined
}

/** Does what the key asks for among the rows of a form. */
export function handleKey(event: KeyboardEvent, form: HTMLFormElement | null): void {
  if (form === null || event.altKey || event.ctrlKey || event.metaKey) return
  const rows = [
    ...form.querySelectorAll<HTMLElement>('input[type="checkbox"], .actions > button[aria-pressed]'),
  ]
  const focused = document.activeElement
  const at = focused instanceof HTMLElement ? rows.indexOf(focused) : -1
  if (event.key === 'Enter' && rows[at]?.matches('input')) {
    // Browsers submit on Enter only where a submit button stands.
    event.preventDefault()
    form.requestSubmit()
    return
  }
  const action = keyAction(event.key, at, rows.length)
  if (action === undefined) return
  event.preventDefault()
  if ('focus' in action) rows[action.focus]?.focus()
  else rows[action.pick]?.click()
}
