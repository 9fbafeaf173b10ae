// The file of an experiment, whole and meddled with.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainTrial } from '../testing/plain-trial.ts'
import type { TrialFile } from './trial.ts'
import { readTrialFile, trialFile, verifySchedule } from './trial-file.ts'

/** 28 February 2026, 18:33 in Paris. */
const drawnAt = { instant: 1_772_300_000_000, offsetMinutes: 60 }
const file = trialFile(plainTrial, drawnAt)

function reread(changed: object): ReturnType<typeof readTrialFile> {
  return readTrialFile(JSON.parse(JSON.stringify({ ...file, ...changed })))
}

const codes = ({ issues }: ReturnType<typeof readTrialFile>) => issues.map(({ code }) => code)

test('comes back as it was written', () => {
  expect(reread({})).toEqual({ file, issues: [] })
  const interim = trialFile({ ...plainTrial, design: { ...plainTrial.design, interimAfter: 8 } }, drawnAt)
  expect(readTrialFile(JSON.parse(JSON.stringify(interim)))).toEqual({ file: interim, issues: [] })
})

test('so does what was said before the start, and the rule for a part with few nights', () => {
  const design = { ...plainTrial.design, repeatBelow: 4 }
  const said = { ...plainTrial, design, belief: 'measure', medicines: 'steady' } as const
  const whole = trialFile(said, drawnAt)
  expect(readTrialFile(JSON.parse(JSON.stringify(whole)))).toEqual({ file: whole, issues: [] })
  // A belief that comes to fit the result later is found out.
  expect(verifySchedule({ ...whole, trial: { ...said, belief: 'usual' } })[0]).toMatchObject({
    code: 'edited',
  })
  expect(codes(readTrialFile({ ...whole, trial: { ...said, belief: 'magic' } }))).toEqual([
    'unreadable-field',
  ])
  const never = { ...whole, trial: { ...said, design: { ...design, repeatBelow: 8 } } }
  expect(codes(readTrialFile(never))).toEqual(['repeat-rule'])
})

test('a file from before there were such fields keeps its hash', () => {
  expect(file.hash).toBe('ea3641f935052429cc3ad7ea2c95c52a67f3ee071aeb2c56f6c528bd9e8913c5')
})

test('the order of its fields and its spaces do not matter', () => {
  const shuffled = Object.fromEntries(Object.entries(file).reverse())
  expect(readTrialFile(JSON.parse(JSON.stringify(shuffled, null, 4))).issues).toEqual([])
})

describe('edited by hand', () => {
  test('a friendlier smallest change no longer fits the hash', () => {
    const found = reread({ trial: { ...plainTrial, smallestChange: 0.1 } })
    expect(codes(found)).toEqual(['edited'])
    expect(found.file).toBeDefined()
  })

  test('a swapped block is not what the seed draws, and says which', () => {
    const swapped = file.schedule.replace(/^(.)(.)/, '$2$1')
    const found = reread({ schedule: swapped })
    expect(codes(found)).toEqual(['edited', 'schedule-not-from-seed'])
    expect(found.issues[1]).toEqual({ code: 'schedule-not-from-seed', block: 0 })
  })

  test('so is a schedule that was cut short or made longer', () => {
    expect(verifySchedule({ ...file, schedule: file.schedule.slice(0, 5) }).at(-1)).toMatchObject({
      block: 5,
    })
    expect(verifySchedule({ ...file, schedule: `${file.schedule}M` }).at(-1)).toMatchObject({ block: 12 })
  })

  test('another seed draws another schedule', () => {
    expect(codes(reread({ trial: { ...plainTrial, seed: 2 } }))).toContain('schedule-not-from-seed')
  })

  test('a schedule drawn after the first night was over is found out', () => {
    const late = trialFile(plainTrial, { instant: 1_772_500_000_000, offsetMinutes: 60 })
    expect(verifySchedule(late)).toEqual([
      { code: 'drawn-after-start', drawn: '2026-03-02', firstNight: '2026-03-01' },
    ])
  })
})

describe('what is no file of an experiment', () => {
  test.each([undefined, null, 7, 'text', [], {}, { format: 'stillnight-diary' }])(
    '%j is refused',
    (value) => {
      expect(readTrialFile(value)).toEqual({ issues: [{ code: 'not-a-trial' }] })
    },
  )

  test('a later version is said to be one', () => {
    expect(reread({ version: 2 }).issues).toEqual([{ code: 'unknown-version', version: '2' }])
  })

  test('each field that cannot be read is named', () => {
    const found = reread({ trial: { ...plainTrial, seed: 'seven', outcome: 'mood' }, drawnAt: 5 })
    expect(found.file).toBeUndefined()
    expect(found.issues.map((issue) => 'field' in issue && issue.field)).toEqual([
      'drawnAt',
      'trial.outcome',
      'trial.seed',
      'drawnAt.instant',
      'drawnAt.offsetMinutes',
    ])
  })

  test('a design that could not have been set up is refused', () => {
    const found = reread({ trial: { ...plainTrial, design: { ...plainTrial.design, blocks: 5e9 } } })
    expect(codes(found)).toEqual(['too-many-nights'])
  })

  test('fields inherited from a prototype do not count', () => {
    expect(readTrialFile(JSON.parse(`{"__proto__": ${JSON.stringify(file)}}`)).issues).toEqual([
      { code: 'not-a-trial' },
    ])
  })

  test('nothing that JSON can hold makes it throw', () => {
    const near = fc.record(
      {
        format: fc.constant('stillnight-trial'),
        version: fc.constant(1),
        trial: fc.oneof(
          fc.jsonValue(),
          fc.record({ ...Object.fromEntries(Object.keys(plainTrial).map((key) => [key, fc.jsonValue()])) }),
        ),
        drawnAt: fc.jsonValue(),
        schedule: fc.jsonValue(),
        hash: fc.jsonValue(),
      },
      { requiredKeys: ['format', 'version'] },
    )
    fc.assert(
      fc.property(fc.oneof(near, fc.jsonValue()), (value) => {
        expect(readTrialFile(value).issues.length).toBeGreaterThan(0)
      }),
    )
  })
})

test('any change to any field of the file is found', () => {
  const numbers = fc.constantFrom('smallestChange', 'seed')
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 1000 }), (field, step) => {
      const trial = { ...plainTrial, [field]: plainTrial[field as 'seed'] + step }
      expect(verifySchedule({ ...file, trial } satisfies TrialFile)[0]).toMatchObject({ code: 'edited' })
    }),
  )
})
