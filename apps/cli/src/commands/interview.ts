// `stillnight interview`: one question at a time in the terminal, danger first.
import { writeFile } from 'node:fs/promises'
import { type Answers, assess, compile, type Network, planRelief } from '@stillnight/engine'
import { base } from '@stillnight/knowledge/base'
import type { Words } from '@stillnight/words'
import { resultOf } from '../assess/result.ts'
import { limitLines, resultText } from '../assess/result-text.ts'
import { urgencyLines, waitingLines } from '../assess/urgency-text.ts'
import { type Command, type ExitCode, UsageError } from '../command.ts'
import { lineReader } from '../interview/line-reader.ts'
import { type Finished, runInterview } from '../interview/run-interview.ts'
import { readOptions } from '../options.ts'
import { wrap } from '../terminal/lay-out.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { wordsFor } from '../words.ts'

const help = `stillnight interview [options]

Asks one question at a time, danger first, and then says how soon to be seen, what fits and what may help.
Type the number of your answer ("1 3 5" where all that fits can be picked, "1 ?" when you can't tell about the
others, 0 for none) and press Enter. Everywhere: ? = I can't tell, s = skip, b = back, w = why, q = stop.
Answers can also come from a pipe, one line each.

  --save FILE       keep the answers; "stillnight assess FILE" reads them
  --country CODE    two letters (GB, US, DE), for the number to call in an emergency
  --help

Exit codes: 0 done or stopped, 2 the call is wrong or the answers could not be saved.`

export const interview: Command = {
  name: 'interview',
  summary: 'find out why it hurts, one question at a time',
  help,
  run: async (given, terminal): Promise<ExitCode> => {
    const { values, positionals } = readOptions(given, {
      save: { type: 'string' },
      country: { type: 'string' },
    })
    if (positionals.length > 0)
      throw new UsageError('The interview takes no file. Use --save to keep the answers.')
    const words = wordsFor(values.country)
    const network = compile(base)
    const text = (key: string): string =>
      wrap(words.text(`command-line.interview.${key}`), terminal.width).join('\n')
    terminal.out(
      [terminal.style.bold(text('heading')), text('start'), terminal.style.dim(text('keys'))].join('\n'),
    )
    const lines = lineReader(terminal.stdin)
    const finished = await runInterview(network, { words, lines, terminal }, (answers) =>
      terminal.out(emergencyText(words, network, answers, terminal)),
    )
    lines.close()
    if (finished.ended !== 'emergency') terminal.out(endText(words, network, finished, terminal))
    return values.save === undefined ? 0 : save(words, terminal, values.save, finished.answers)
  },
}

/** What to do, and nothing else. */
function emergencyText(words: Words, network: Network, answers: Answers, terminal: Terminal): string {
  const assessment = assess(network, answers)
  return [
    '',
    ...urgencyLines(words, assessment.urgency, terminal),
    ...waitingLines(words, assessment.urgency, planRelief(network, answers, assessment), terminal),
  ].join('\n')
}

function endText(
  words: Words,
  network: Network,
  { answers, asked, ended }: Finished,
  terminal: Terminal,
): string {
  const isAnswered = Object.values(answers).some((answer) => answer !== 'unknown')
  const notes = [
    ended === 'stopped' ? words.text('command-line.interview.stopped') : words.whyDone(ended),
    ...(isAnswered ? [] : [words.text('command-line.interview.nothing-said')]),
    ...(missesDangers(network, answers, asked)
      ? [words.text('command-line.interview.danger-not-asked')]
      : []),
  ]
  return [
    '',
    ...notes.flatMap((note) => wrap(note, terminal.width)),
    '',
    isAnswered
      ? resultText(words, network, resultOf(network, answers), terminal, false)
      : limitLines(words, terminal).join('\n'),
  ].join('\n')
}

/** Whether a question about a warning sign was not put, or was left without an answer. */
function missesDangers(network: Network, answers: Answers, asked: readonly string[]): boolean {
  return network.questions.some(
    ({ id, phase, settles }) =>
      phase === 'warning' &&
      (!asked.includes(id) || settles.some((finding) => (answers[finding] ?? 'unknown') === 'unknown')),
  )
}

async function save(words: Words, terminal: Terminal, path: string, answers: Answers): Promise<ExitCode> {
  try {
    await writeFile(path, `${JSON.stringify(answers, null, 2)}\n`, { mode: 0o600 })
    terminal.out(`\n${words.text('command-line.interview.saved', { path })}`)
    return 0
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    terminal.err(words.text('command-line.interview.not-saved', { path, reason }))
    return 2
  }
}
