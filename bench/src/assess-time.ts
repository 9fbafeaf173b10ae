/** How long an assessment takes on the full base, in this process and in one that runs the kernel of browsers. */

import { spawnSync } from 'node:child_process'
import { type Answers, assess, type Base, type Network } from '@stillnight/engine'
import { millisecondsOf } from './time.ts'

/** Forty answers as they come: the reference cases state a median of seven present findings. */
export const answered = 40

/** Microseconds of one assessment of forty answers. */
export function assessTime(network: Network, presentCount: number): number {
  const answers = answersWith(network.base, presentCount)
  return 1000 * millisecondsOf(() => assess(network, answers))
}

/** The same in a process that resolves `#kernel` as a browser would. */
export function assessTimeInBrowsers(presentCount: number): number {
  const script = `${import.meta.dirname}/assess-time-alone.ts`
  const words = ['--conditions=browser', script, String(presentCount)]
  const { stdout, status } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error('The assessment with the plain kernel did not run.')
  return Number(stdout)
}

/** Findings of the history, spread over the network. */
export function answersWith(base: Base, presentCount: number): Answers {
  const history = new Set(base.findings.filter((one) => one.askedOf === 'person').map((one) => one.id))
  const ids = base.links
    .map((link) => link.finding)
    .filter((id) => history.has(id) && !id.startsWith('flag.'))
  const step = Math.floor(ids.length / answered)
  const answers: Record<string, 'present' | 'absent'> = {}
  for (let index = 0; index < answered; index++) {
    answers[ids[index * step]!] =
      index % Math.floor(answered / presentCount) === 0 &&
      index / Math.floor(answered / presentCount) < presentCount
        ? 'present'
        : 'absent'
  }
  return answers
}
