// Of alternatives one always holds: whoever names none of them has denied none. That is true only of what is asked.
import type { Rule } from './rule.ts'

export const alternativesAsked: Rule = {
  id: 'alternatives-asked',
  check: ({ questions: file }) =>
    file.data.questions.flatMap(({ id, settles, 'one-of': oneOf = [] }, index) =>
      oneOf.flatMap((alternatives, which) =>
        alternatives.flatMap((finding, place) => {
          if (settles.includes(finding)) return []
          const path = ['questions', index, 'one-of', which, place]
          const message = `${id} does not ask about ${finding}. Write it under settles: too, or take it out of one-of:.`
          return [{ file, path, message }]
        }),
      ),
    ),
}
