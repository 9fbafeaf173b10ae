// Somebody who doubts a published number must find it: say where it stands, or which people it is about.
import { placedBackings } from '../compile/backings.ts'
import type { Rule } from './rule.ts'

export const publishedHasPlace: Rule = {
  id: 'published-has-place',
  check: (knowledge) =>
    placedBackings(knowledge).flatMap(({ backing, file, path }) => {
      const { basis, place, population, comparator } = backing
      if (basis !== 'published' || (place ?? population ?? comparator) !== undefined) return []
      return [
        {
          file,
          path,
          message: 'Published, but where? Add `place:` with the table, the section or the people.',
        },
      ]
    }),
}
