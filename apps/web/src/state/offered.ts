// What of a list is still worth offering: nobody is asked what their other answers settle by their meaning.
import {
  type Answers,
  type FindingId,
  type Network,
  type Question,
  stateOf,
  unknown,
} from '@stillnight/engine'

/**
 * The findings of a question that the answers to other questions leave open, and those that this one answered with yes.
 *
 * @example
 * // A man is not asked about a pregnancy.
 * offered(network, { 'person.sex': 'male' }, recentEvents)
 */
export function offered(
  network: Network,
  answers: Answers,
  { settles }: Pick<Question, 'settles'>,
): readonly FindingId[] {
  const elsewhere = Object.fromEntries(Object.entries(answers).filter(([id]) => !settles.includes(id)))
  const { of } = stateOf(network, elsewhere)
  return settles.filter(
    (id) => of[network.findingIndex.get(id) ?? -1] === unknown || answers[id] === 'present',
  )
}
