import { compile } from '@stillnight/engine'
import type { PainKind } from '@stillnight/engine/diary'
import { base } from '@stillnight/knowledge/base'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canPass } from './can-pass.ts'
import { helpNow } from './help-now.ts'
import { inLines, inPages } from './warning-groups.ts'

const network = compile(base)

test('each finding stands in exactly one line, whatever is asked', () => {
  const ids = base.findings.map(({ id }) => id)
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...ids)), (findings) => {
      const inside = inLines(findings).flatMap((line) => line.findings)
      expect(inside.toSorted()).toEqual(findings.toSorted())
    }),
  )
})

test('whatever is asked, a screen has six lines at most, one danger to a line that has no group, and no fact among the signs', () => {
  const ids = base.findings.map(({ id }) => id)
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...ids)), (findings) => {
      const pages = inPages(findings)
      expect(pages.flatMap(({ lines }) => lines)).toHaveLength(inLines(findings).length)
      for (const { about, lines } of pages) {
        expect(lines.length).toBeLessThanOrEqual(6)
        for (const line of lines) {
          expect(line.findings.some(canPass)).toBe(about === 'now')
          if (line.group === 'else') expect(line.findings).toHaveLength(1)
        }
      }
    }),
  )
})

test.each(['cramp', 'restless', 'burning', 'ache'] satisfies PainKind[])(
  'the first question about a %s fits in six lines of known short names, the chest first',
  (kind) => {
    const help = helpNow(network, { before: {}, tonight: {} }, kind)
    if (help.is !== 'ask') throw new Error('Nothing is asked.')
    const lines = inLines(help.findings.filter((id) => id !== 'person.age'))
    expect(lines.length).toBeLessThanOrEqual(6)
    expect(lines[0]?.group).toBe('chest')
    for (const { findings } of lines) expect(findings.length).toBeLessThanOrEqual(3)
  },
)
