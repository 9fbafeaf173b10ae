// A finding of the person that belongs to no question is never asked; one in two questions is asked twice.
import type { Rule } from './rule.ts'

export const askedOnce: Rule = {
  id: 'asked-once',
  check: ({ vocabulary, questions }) => {
    const asked = questions.data.questions.flatMap(({ id, settles }, index) =>
      settles.map((finding, place) => ({
        finding,
        question: id,
        path: ['questions', index, 'settles', place],
      })),
    )
    const first = new Map(asked.toReversed().map(({ finding, question }) => [finding, question]))
    const twice = asked
      .filter(
        ({ finding, question }, index) =>
          asked.findIndex((each) => each.finding === finding) !== index && question,
      )
      .map(({ finding, path }) => ({
        file: questions,
        path,
        message: `${finding} is already asked in ${first.get(finding)}. Remove it from one of the two.`,
      }))
    const never = Object.entries(vocabulary.data.findings)
      .filter(([id, entry]) => entry['asked-of'] === 'person' && !entry['all-of'] && !first.has(id))
      .map(([id]) => ({
        file: vocabulary,
        path: ['findings', id],
        message: `No question asks for ${id}. Add it to one in questions.yaml, or write all-of: or asked-of: clinician.`,
      }))
    return [...twice, ...never]
  },
}
