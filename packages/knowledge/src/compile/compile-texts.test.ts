// What a person who edits the YAML gets back: a base when it is right, and the line to mend when it is not.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallTexts, smallTextsWith } from '../testing/small-base.ts'
import { compileTexts, formatIssue } from './index.ts'

const paths = [...smallTexts.keys()]

/** The issues of the small base with one text replaced, as they are printed. */
function printed(path: string, change: (text: string) => string): readonly string[] {
  return compileTexts(smallTextsWith({ [path]: change })).issues.map(formatIssue)
}

describe('a sound base', () => {
  const { compiled, issues } = compileTexts(smallTexts)
  const base = compiled!.base

  test('has no issue', () => {
    expect(issues.map(formatIssue)).toEqual([])
  })

  test('gives conditions in the order of the vocabulary, the unlisted cause last', () => {
    expect(base.conditions.map(({ id }) => id)).toEqual(['cramps', 'clot', 'other'])
  })

  test('gives a condition that says nothing about a finding the background rate', () => {
    expect(base.links.find(({ finding }) => finding === 'site.calf')).toEqual({
      finding: 'site.calf',
      leak: [0.02, 0.01, 0.05],
      probabilities: [
        [0.97, 0.9, 0.99],
        [0.02, 0.01, 0.05],
        [0.02, 0.01, 0.05],
      ],
    })
  })

  test('gives the cuts of a number from the mildest to the most severe', () => {
    const cuts = base.links.filter(({ finding }) => finding === 'lab.ferritin').map(({ cut }) => cut)
    expect(cuts).toEqual([{ atMost: 75 }, { atMost: 30 }])
  })

  test('writes the keys of the YAML as the engine reads them', () => {
    expect(base.warningSigns[0]).toMatchObject({ id: 'clot-signs', unless: ['sign.redness'] })
    expect(base.conditions[1]).toMatchObject({ harm: { probability: 0.06, urgency: 'same-day' } })
    expect(base.riskFactors[0]).toMatchObject({
      condition: 'clot',
      option: 'current',
      oddsRatio: [1.5, 1, 2],
    })
  })

  test('keeps the provenance of every number by a stable name', () => {
    expect(compiled!.provenance.numbers['findings/cramps/lab.ferritin at-most 30']).toEqual({
      value: 0.2,
      low: 0.1,
      high: 0.3,
      basis: 'estimate',
      source: ['ratings'],
      place: 'three ratings',
    })
  })

  test('keeps only the sources that something names', () => {
    expect(Object.keys(compiled!.provenance.sources)).toEqual(['ratings', 'paper'])
  })

  test('rounds to three significant digits', () => {
    const { compiled: rounded } = compileTexts(
      smallTextsWith({ 'background.yaml': (text) => text.replace('value: 0.02,', 'value: 0.0212345,') }),
    )
    expect(rounded!.base.links[0]!.leak[0]).toBe(0.0212)
  })
})

describe('a message names the file, the line and what to write', () => {
  test('97 instead of 0.97', () => {
    expect(printed('conditions/cramps.yaml', (text) => text.replace('value: 0.97', 'value: 97'))).toEqual([
      'conditions/cramps.yaml:14:33  value: 97 is not a probability: write 0.97. [probability]',
      'conditions/cramps.yaml:14:33  The range 0.9 to 0.99 does not hold 97. Write low <= value <= high. [range]',
    ])
  })

  test('a key that is misspelled', () => {
    const [first] = printed('conditions/cramps.yaml', (text) =>
      text.replace('urgency: soon', 'urgencie: soon'),
    )
    expect(first).toMatch(
      /^conditions\/cramps\.yaml:2:1 {2}`urgency` is missing\. Write `urgency: \.\.\.` here\./,
    )
  })

  test('a number written as text', () => {
    expect(
      printed('background.yaml', (text) => text.replace('value: 0.03', 'value: about three percent'))[0],
    ).toBe('background.yaml:3:24  "about three percent" is not a number. Write a number. [shape]')
  })

  test('an expression that is none', () => {
    const [first] = printed('warning-signs/clot-signs.yaml', (text) =>
      text.replace('{all-of: [sign.swelling, site.calf]}', '{both-of: [sign.swelling, site.calf]}'),
    )
    expect(first).toMatch(
      /^warning-signs\/clot-signs\.yaml:5:1 .*does not fit here\. Write a finding, or one of/,
    )
  })

  test('a key that stands twice', () => {
    expect(
      printed('vocabulary.yaml', (text) => text.replace('retired: {}', 'retired: {}\nretired: {}')),
    ).toEqual(['vocabulary.yaml:17:1  This is not valid YAML: Map keys must be unique. [yaml]'])
  })

  test('YAML that is broken', () => {
    const [first] = printed('groups.yaml', (text) => text.replace('reason: one fact}', 'reason: one fact'))
    expect(first).toMatch(/^groups\.yaml:\d+:\d+ {2}This is not valid YAML: .*\[yaml\]$/)
  })

  test('a file that is missing', () => {
    const without = new Map([...smallTexts].filter(([path]) => path !== 'groups.yaml'))
    expect(compileTexts(without).issues.map(formatIssue)).toContain(
      'groups.yaml:1:1  The file groups.yaml is missing. Write it. [missing-file]',
    )
  })
})

describe('broken texts', { timeout: 60_000 }, () => {
  const onePath = fc.constantFrom(...paths)

  /** Compiles the small base with one text replaced; any exception fails the test. */
  function compileWith(path: string, text: string): ReturnType<typeof compileTexts> {
    return compileTexts(new Map([...smallTexts, [path, text]]))
  }

  test('cut off anywhere, never throw', () => {
    fc.assert(
      fc.property(onePath, fc.nat(2000), (path, length) => {
        const text = smallTexts.get(path)!
        const { compiled, issues } = compileWith(path, text.slice(0, length % text.length))
        expect(compiled !== undefined || issues.length > 0).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  test('with any characters in between, never throw', () => {
    const noise = fc.string({
      unit: fc.constantFrom(...'{}[]:-&*!|>\'"#%@`,? \n\tab1.'),
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(onePath, fc.nat(2000), noise, (path, place, inserted) => {
        const text = smallTexts.get(path)!
        const at = place % text.length
        const { compiled, issues } = compileWith(path, text.slice(0, at) + inserted + text.slice(at))
        expect(compiled !== undefined || issues.length > 0).toBe(true)
        for (const issue of issues) expect(issue.line).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })

  test('of another kind altogether are refused by their shape', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paths.filter((path) => !path.startsWith('words/'))),
        fc.anything(),
        (path, value) => {
          const text = JSON.stringify(value) ?? ''
          const { issues } = compileWith(path, text)
          expect(issues.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 100 },
    )
  })
})
