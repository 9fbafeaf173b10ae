/** The engine alone on the full base. */

import {
  type Answers,
  assess,
  type Base,
  compile,
  explain,
  intervals,
  nextQuestion,
} from '@stillnight/engine'
import { millisecondsOf } from './time.ts'

/** Forty answers as they come: the reference cases state a median of seven present findings. */
const answered = 40

export function fullBase(base: Base): void {
  const network = compile(base)
  console.log(`Full base: ${base.conditions.length} conditions, ${base.links.length} rows`)
  console.log(`  compile                       ${millisecondsOf(() => compile(base)).toFixed(2)} ms`)
  for (const presentCount of [4, 7, 10, 15]) {
    const answers = answersWith(base, presentCount)
    const time = millisecondsOf(() => assess(network, answers))
    const rate = Math.round(1000 / time).toLocaleString('en')
    console.log(
      `  assess, ${answered} answers, ${String(presentCount).padStart(2)} present  ${(time * 1000).toFixed(0)} us = ${rate} a second`,
    )
  }
  const answers = answersWith(base, 7)
  const asked = base.questions
    .filter((one) => one.phase !== 'adaptive' && one.phase !== 'guard')
    .map((one) => one.id)
  console.log(
    `  next question                 ${millisecondsOf(() => nextQuestion(network, answers, asked)).toFixed(2)} ms`,
  )
  console.log(
    `  explain the first three       ${millisecondsOf(() => explainFirst(network, answers)).toFixed(1)} ms`,
  )
  const run = () => intervals(network, answers, { draws: 200, seed: 1 })
  console.log(`  intervals from 200 draws      ${millisecondsOf(run).toFixed(1)} ms`)
}

function explainFirst(network: ReturnType<typeof compile>, answers: Answers): void {
  const { causes } = assess(network, answers)
  explain(
    network,
    answers,
    causes.slice(0, 3).map((cause) => cause.condition),
  )
}

/** Findings of the history, spread over the network. */
function answersWith(base: Base, presentCount: number): Answers {
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
