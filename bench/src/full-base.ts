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
import { answered, answersWith, assessTime, assessTimeInBrowsers } from './assess-time.ts'
import { millisecondsOf } from './time.ts'

export function fullBase(base: Base): void {
  const network = compile(base)
  console.log(`Full base: ${base.conditions.length} conditions, ${base.links.length} rows`)
  console.log(`  compile                       ${millisecondsOf(() => compile(base)).toFixed(2)} ms`)
  for (const presentCount of [4, 7, 10, 15, 20]) {
    const time = assessTime(network, presentCount)
    const inBrowsers = assessTimeInBrowsers(presentCount)
    console.log(
      `  assess, ${answered} answers, ${String(presentCount).padStart(2)} present  ${rateOf(time)}   kernel of browsers ${rateOf(inBrowsers)}, ${(inBrowsers / time).toFixed(1)} times as long`,
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

function rateOf(microseconds: number): string {
  return `${microseconds.toFixed(0)} us = ${Math.round(1e6 / microseconds).toLocaleString('en')} a second`
}

function explainFirst(network: ReturnType<typeof compile>, answers: Answers): void {
  const { causes } = assess(network, answers)
  explain(
    network,
    answers,
    causes.slice(0, 3).map((cause) => cause.condition),
  )
}
