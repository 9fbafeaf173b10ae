// An id that was published lives on in stored answers: once retired, it must never mean something else.
import type { Rule } from './rule.ts'

export const retiredIds: Rule = {
  id: 'retired-id',
  check: ({ vocabulary }) =>
    (['conditions', 'findings', 'relief'] as const).flatMap((part) =>
      Object.keys(vocabulary.data[part])
        .filter((id) => Object.hasOwn(vocabulary.data.retired, id))
        .map((id) => ({
          file: vocabulary,
          path: [part, id],
          message: `${id} was retired and stored answers may still hold it. Choose a new id.`,
        })),
    ),
}
