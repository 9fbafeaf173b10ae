// The known id that a mistyped one most likely meant, as the end of a message.
import { nearest } from '@stillnight/engine'

/** ` Did you mean ...?`, or nothing when no id is near. */
export function didYouMean(id: string, known: Iterable<string>): string {
  const meant = nearest(id, known)
  return meant === undefined ? '' : ` Did you mean \`${meant}\`?`
}
