// "Published" is a promise that somebody read it in the source. A source nobody opened cannot back it.
import { placedBackings } from '../compile/backings.ts'
import type { Rule } from './rule.ts'

export const publishedIsSeen: Rule = {
  id: 'published-is-seen',
  check: (knowledge) => {
    const seen = new Map(
      knowledge.sources.flatMap(({ data }) => Object.entries(data).map(([key, entry]) => [key, entry.seen])),
    )
    return placedBackings(knowledge).flatMap(({ backing, file, path }) => {
      const keys = [backing.source].flat()
      // A key that does not exist is another rule's to say.
      if (backing.basis !== 'published' || keys.some((key) => seen.get(key) !== false)) return []
      return [
        {
          file,
          path: [...path, 'basis'],
          message: `\`published\` rests on ${keys.join(', ')}, which nobody has seen. Write \`recalled\`, or read it and write seen: true.`,
        },
      ]
    })
  },
}
