/** The engine against bayesjs and webppl on one and the same sub-network: ratios from one run. */

import { assess, type Base, compile } from '@stillnight/engine'
import { bayesjsRunner } from './peers/bayesjs.ts'
import { webpplRunner } from './peers/webppl.ts'
import { sharedNetwork } from './shared-network.ts'
import { millisecondsOf } from './time.ts'

// As many as bayesjs manages: with one cause more, a single inference takes it the better part of a minute.
const causes = 8
const findings = 8

export function againstPeers(base: Base): void {
  const shared = sharedNetwork(base, causes, findings)
  const network = compile(shared.base)
  const ours = (): number[] => {
    const { causes: ranked, other } = assess(network, shared.answers)
    const byId = new Map(ranked.map((cause) => [cause.condition, cause.probability]))
    return shared.causes.map(({ id }) => byId.get(id) ?? other)
  }
  const expected = ours()
  const own = millisecondsOf(ours)
  console.log(`Shared sub-network: ${causes} causes, ${findings} findings, sets of one to three causes`)
  console.log(`  stillnight                    ${own.toFixed(4)} ms`)
  const peers: readonly (readonly [string, () => number[]])[] = [
    ['bayesjs junction tree', bayesjsRunner(shared)],
    ['webppl enumeration', webpplRunner(shared)],
  ]
  for (const [name, run] of peers) {
    const difference = Math.max(...run().map((value, index) => Math.abs(value - expected[index]!)))
    const time = millisecondsOf(run)
    const ratio = time / own
    console.log(
      `  ${name.padEnd(29)} ${time.toFixed(2)} ms   ${ratio.toFixed(0)} times ours   largest difference ${difference.toExponential(1)}`,
    )
  }
}
