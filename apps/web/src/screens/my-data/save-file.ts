// Hands a file to the person through the browser's own download.
import { dateOf, momentOf } from '../../state/clock.ts'

export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has begun with the click; a minute later it holds its own copy, also on a slow phone.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** `stillnight-backup-2026-11-26.json`, by the calendar of the place. */
export const fileName = (what: string, extension: string, now: Date): string =>
  `stillnight-${what}-${dateOf(momentOf(now))}.${extension}`
