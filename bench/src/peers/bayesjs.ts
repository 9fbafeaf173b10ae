/** The shared network for bayesjs: nodes with conditional probability tables, exact by its default, the junction tree. */

import bayesjs from 'bayesjs'
import type { SharedNetwork } from '../shared-network.ts'

/** Returns a function that infers the probability of every cause anew. */
export function bayesjsRunner(shared: SharedNetwork): () => number[] {
  const ids = shared.causes.map((cause) => cause.id)
  const cases = combinationsOf(ids.length)
  const when = (bits: readonly boolean[]) =>
    Object.fromEntries(ids.map((id, index) => [id, bits[index] ? 'T' : 'F']))
  const nodes = [
    ...shared.causes.map(({ id, prior }) => ({
      id,
      states: ['T', 'F'],
      parents: [] as string[],
      cpt: { T: prior, F: 1 - prior },
    })),
    {
      id: 'one-to-three',
      states: ['T', 'F'],
      parents: ids,
      cpt: cases.map((bits) => {
        const count = bits.filter(Boolean).length
        const holds = count >= 1 && count <= 3 ? 1 : 0
        // biome-ignore lint/suspicious/noThenProperty: the table format of bayesjs names it so
        return { when: when(bits), then: { T: holds, F: 1 - holds } }
      }),
    },
    ...shared.findings.map(({ id, leak, strengths }) => ({
      id,
      states: ['T', 'F'],
      parents: ids,
      cpt: cases.map((bits) => {
        const absent = bits.reduce(
          (product, on, index) => (on ? product * (1 - strengths[index]!) : product),
          1 - leak,
        )
        // biome-ignore lint/suspicious/noThenProperty: the table format of bayesjs names it so
        return { when: when(bits), then: { T: 1 - absent, F: absent } }
      }),
    })),
  ]
  const network = Object.fromEntries(nodes.map((node) => [node.id, node]))
  return () => {
    // bayesjs keeps junction trees by identity: a fresh copy makes it work as it would for a new person.
    const given: Record<string, string> = { 'one-to-three': 'T' }
    for (const { id, isPresent } of shared.findings) given[id] = isPresent ? 'T' : 'F'
    return ids.map((id) => bayesjs.inferences.junctionTree.infer(network, { [id]: 'T' }, given))
  }
}

function combinationsOf(count: number): boolean[][] {
  return Array.from({ length: 2 ** count }, (_, number) =>
    Array.from({ length: count }, (_, bit) => ((number >> bit) & 1) === 1),
  )
}
