// The examples are the rules' own tests: what is said to fire must fire, and what is said to be a near miss must not.
import { holds, truth } from '@stillnight/engine'
import type { Example, Examples, SafetyRuleEntry, WarningSignFile } from '../compile/files.ts'
import type { Path, SourceFile } from '../compile/source-file.ts'
import type { Found, Rule } from './rule.ts'

export const examplesRun: Rule = {
  id: 'examples-run',
  check: ({ warningSigns, safety }) => [
    ...warningSigns.flatMap((file) =>
      wrong(file, file.data.examples, (example) => signIsUp(file.data, example), ['examples']),
    ),
    ...safety.flatMap((file) =>
      file.data.rules.flatMap((rule, index) =>
        wrong(file, rule.examples, (example) => ruleApplies(rule, example), ['rules', index, 'examples']),
      ),
    ),
  ],
}

function wrong(
  file: SourceFile,
  examples: Examples,
  fires: (example: Example) => boolean,
  path: Path,
): readonly Found[] {
  const silent = examples.fires.flatMap((example, index) =>
    fires(example)
      ? []
      : [
          {
            file,
            path: [...path, 'fires', index],
            message: 'These answers should fire the rule and do not. Correct the answers or the rule.',
          },
        ],
  )
  const loud = examples['near-miss'].flatMap((example, index) =>
    fires(example)
      ? [
          {
            file,
            path: [...path, 'near-miss', index],
            message:
              'These answers should be a near miss and fire the rule. Correct the answers or the rule.',
          },
        ]
      : [],
  )
  return [...silent, ...loud]
}

function signIsUp({ when, unless = [] }: WarningSignFile, example: Example): boolean {
  const isPresent = (finding: string) => (example.present ?? []).includes(finding)
  const { number, choice } = valuesOf(example)
  return holds(when, { isPresent, number, choice }) && !unless.some(({ finding }) => isPresent(finding))
}

function ruleApplies({ when, 'lifted-by': liftedBy }: SafetyRuleEntry, example: Example): boolean {
  const { number, choice } = valuesOf(example)
  const present = new Set(example.present)
  const absent = new Set(example.absent)
  const situation = {
    finding: (id: string) => {
      if (present.has(id)) return 'true' as const
      return absent.has(id) ? ('false' as const) : ('unknown' as const)
    },
    isKnown: (id: string) => present.has(id) || absent.has(id) || Object.hasOwn(example.values ?? {}, id),
    number,
    choice,
    probability: (id: string) => example.probabilities?.[id] ?? 0,
    urgency: example.urgency ?? ('self-care' as const),
  }
  const isLifted = liftedBy !== undefined && truth(liftedBy, situation) === 'true'
  return truth(when, situation) === 'true' && !isLifted
}

function valuesOf({ values = {} }: Example): {
  readonly number: (finding: string) => number | undefined
  readonly choice: (finding: string) => string | undefined
} {
  return {
    number: (finding) => {
      const value = values[finding]
      return typeof value === 'number' ? value : undefined
    },
    choice: (finding) => {
      const value = values[finding]
      return typeof value === 'string' ? value : undefined
    },
  }
}
