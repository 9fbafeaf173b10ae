// `stillnight assess`: from a file of answers to how urgent it is, what fits and what may help.
import { assess as assessAnswers, compile } from '@stillnight/engine'
import { base } from '@stillnight/knowledge/base'
import { readAnswersFile } from '../answers/read-answers-file.ts'
import { partialText } from '../assess/partial-text.ts'
import { resultOf } from '../assess/result.ts'
import { resultJson } from '../assess/result-json.ts'
import { resultText } from '../assess/result-text.ts'
import { type Command, type ExitCode, UsageError } from '../command.ts'
import { readOptions } from '../options.ts'
import { wordsFor } from '../words.ts'
import { jsonText } from '../write/json-text.ts'

const help = `stillnight assess FILE [options]

Reads the answers of one person from a YAML or JSON file ("-" reads the standard input) and prints how soon
to be seen and why, what fits best, what speaks for and against it, what may help and what to avoid.
Examples are in apps/cli/examples/. A file lists what is there and what is not:

  person: {age: 58, sex: female}
  present: [sensation.muscle-spasm, site.calf]
  absent: [sensation.numbness]
  values: {lab.ferritin: {value: 40, unit: ug/L}}

or gives each finding its answer: {"relief.movement": "present", "person.age": 71}. An answer is present, absent or
unknown (yes, no, true and false will do), a number, or one of the choices that "stillnight explain ID" names. What is
not in the file is not known. The answers may also stand under "answers", beside a "diary" that is not read here, or
in a backup file of the app.

  --all                 every cause and every measure
  --country CODE        two letters (GB, US, DE), for the number to call in an emergency
  --json                the result as JSON; docs/command-output.md tells what each key means
  --help

When something in the file cannot be read, the problems go to the standard error, and the result begins with a
warning that the rest may be more urgent. Of what could be read only the urgency is printed, and not when it is
"look after it at home". As JSON it has "incomplete": true. The exit code is 2. A file may have 1 MB.
Exit codes: 0 assessed, 2 something could not be read or the call is wrong.`

export const assess: Command = {
  name: 'assess',
  summary: 'what the answers in a file say',
  help,
  run: async (given, terminal): Promise<ExitCode> => {
    const { values, positionals } = readOptions(given, {
      all: { type: 'boolean', default: false },
      country: { type: 'string' },
      json: { type: 'boolean', default: false },
    })
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new UsageError('Name one file of answers.')
    const words = wordsFor(values.country)
    const network = compile(base)
    const file = await readAnswersFile(network, words, path, terminal.stdin)
    if (file.problems.length > 0 || file.answers === undefined) {
      for (const problem of file.problems) terminal.err(problem)
      const read = file.answers && {
        answers: file.answers,
        verdict: assessAnswers(network, file.answers).urgency,
      }
      terminal.out(
        values.json
          ? jsonText({
              incomplete: true,
              urgency: read?.verdict ?? null,
              issues: file.issues,
              problems: file.problems,
            })
          : partialText(words, read, terminal),
      )
      return 2
    }
    const result = resultOf(network, file.answers)
    terminal.out(
      values.json
        ? jsonText(resultJson(result, base.version, []))
        : resultText(words, network, result, terminal, values.all),
    )
    return 0
  },
}
