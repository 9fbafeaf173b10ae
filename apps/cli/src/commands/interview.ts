// `stillnight interview`: one question at a time in the terminal, danger first.
import { writeFileSync } from 'node:fs'
import { type Answers, assess, compile, type Network, planRelief } from '@stillnight/engine'
import { base } from '@stillnight/knowledge/base'
import type { Words } from '@stillnight/words'
import { readAnswersFile } from '../answers/read-answers-file.ts'
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
import { mayWrite } from '../write/may-write.ts'

const help = `stillnight interview [options]

Asks one question at a time, danger first, and then says how soon to be seen, what fits and what may help.
Type the number of your answer ("1 3 5" where all that fits can be picked, "1 ?" when you can't tell about the
others, 0 for none) and press Enter. Everywhere: ? = I can't tell, s = skip, b = back, w = why, q = stop.
Answers can also come from a pipe, one line each.

  --save FILE       keep the answers, after each question; "stillnight assess FILE" reads them
  --go-on FILE      begin with the answers in FILE, and keep the new ones there (or in the file of --save)
  --force           write over a file of --save that is there already; without it you are asked, or in a pipe refused
  --country CODE    two letters (GB, US, DE), for the number to call in an emergency
  --help

Ctrl-C stops like q: it says what is known so far, and what was answered is kept.
Exit codes: 0 done or stopped, 2 the call is wrong or the answers could not be read or saved, 130 ended by Ctrl-C
(143 and 129 by a signal to end or the closed terminal).`

export const interview: Command = {
  name: 'interview',
  summary: 'find out why it hurts, one question at a time',
  help,
  run: async (given, terminal): Promise<ExitCode> => {
    const { values, positionals } = readOptions(given, {
      save: { type: 'string' },
      'go-on': { type: 'string' },
      country: { type: 'string' },
      force: { type: 'boolean', default: false },
    })
    if (positionals.length > 0)
      throw new UsageError('The interview takes no file. Use --save to keep the answers.')
    const words = wordsFor(values.country)
    const network = compile(base)
    const { save, 'go-on': before } = values
    const known = before === undefined ? {} : await answersBefore(network, words, before, terminal)
    if (known === undefined) return 2
    const path = save ?? before
    const lines = lineReader(terminal.stdin)
    const wish = save !== undefined && save !== before && { path: save, force: values.force }
    if (wish && !(await mayWrite(words, terminal, wish, lines))) {
      lines.close()
      return 2
    }
    const text = (key: string): string =>
      wrap(words.text(`command-line.interview.${key}`), terminal.width).join('\n')
    terminal.out(
      [
        terminal.style.alarm(text('emergency-first')),
        '',
        terminal.style.bold(text('heading')),
        text('start'),
        terminal.style.dim(text('keys')),
      ].join('\n'),
    )
    let exitCode: ExitCode = 0
    terminal.onInterrupt((code) => {
      exitCode = code
      // For the interview it is the end of the input: what is known is said, and what can be kept is kept.
      lines.close()
    })
    const finished = await runInterview(
      network,
      { words, lines, terminal },
      {
        known,
        // After each question, so that nothing but the last answer is lost, whatever ends the process.
        onAnswers: (answers) => {
          if (path !== undefined && isAnswered(answers)) keep(path, answers)
        },
        onEmergency: (answers) => terminal.out(emergencyText(words, network, answers, terminal)),
      },
    )
    lines.close()
    const isKept =
      path === undefined || !isAnswered(finished.answers) || saved(words, terminal, path, finished.answers)
    if (finished.ended !== 'emergency') terminal.out(endText(words, network, finished, terminal))
    if (finished.ended === 'stopped' && isAnswered(finished.answers))
      terminal.out(wrap(goOnText(words, path), terminal.width).join('\n'))
    return isKept ? exitCode : 2
  },
}

const isAnswered = (answers: Answers): boolean => Object.keys(answers).length > 0

/** What to do, and nothing else. */
function emergencyText(words: Words, network: Network, answers: Answers, terminal: Terminal): string {
  const assessment = assess(network, answers)
  return [
    '',
    ...urgencyLines(words, { verdict: assessment.urgency, answers }, terminal),
    ...waitingLines(words, assessment.urgency, planRelief(network, answers, assessment), terminal),
  ].join('\n')
}

function endText(words: Words, network: Network, { answers, ended }: Finished, terminal: Terminal): string {
  const isKnown = Object.values(answers).some((answer) => answer !== 'unknown')
  const notes = [
    ended === 'stopped' ? words.text('command-line.interview.stopped') : words.whyDone(ended),
    ...(isKnown
      ? []
      : ['nothing-said', 'danger-not-asked'].map((note) => words.text(`command-line.interview.${note}`))),
  ]
  return [
    '',
    ...notes.flatMap((note) => wrap(note, terminal.width)),
    '',
    isKnown
      ? resultText(words, network, resultOf(network, answers), terminal, false)
      : limitLines(words, terminal).join('\n'),
  ].join('\n')
}

/** The answers to go on from; nothing when there are none that can be read whole. */
async function answersBefore(
  network: Network,
  words: Words,
  path: string,
  terminal: Terminal,
): Promise<Answers | undefined> {
  const { answers, problems } = await readAnswersFile(network, words, path, terminal.stdin)
  for (const problem of problems) terminal.err(problem)
  return problems.length > 0 ? undefined : answers
}

function goOnText(words: Words, path: string | undefined): string {
  return path === undefined
    ? words.text('command-line.interview.not-kept')
    : words.text('command-line.interview.go-on', { path })
}

/** Writes the answers, or gives the reason why that is not possible. */
function keep(path: string, answers: Answers): string | undefined {
  try {
    writeFileSync(path, `${JSON.stringify(answers, null, 2)}\n`, { mode: 0o600 })
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}

/** Writes the answers for the last time, and says so. */
function saved(words: Words, terminal: Terminal, path: string, answers: Answers): boolean {
  const reason = keep(path, answers)
  if (reason === undefined) terminal.out(`\n${words.text('command-line.interview.saved', { path })}`)
  else terminal.err(words.text('command-line.interview.not-saved', { path, reason }))
  return reason === undefined
}
