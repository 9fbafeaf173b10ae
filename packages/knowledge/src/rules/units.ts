// A unit that only people can read cannot be exchanged or converted: units are UCUM codes.
/// <reference path="./ucum-lhc.d.ts" />
import lhc from '@lhncbc/ucum-lhc'
import type { Rule } from './rule.ts'

const common: Readonly<Record<string, string>> = {
  years: 'a',
  mmHg: 'mm[Hg]',
  '': '1',
  minutes: 'min',
  weeks: 'wk',
}

export const units: Rule = {
  id: 'unit',
  check: ({ vocabulary }) =>
    Object.entries(vocabulary.data.findings).flatMap(([id, { kind, unit, range }]) => {
      const path = ['findings', id]
      if (kind !== 'number') {
        return unit === undefined
          ? []
          : [{ file: vocabulary, path, message: `${id} is no number: remove the unit.` }]
      }
      if (unit === undefined || range === undefined) {
        return [{ file: vocabulary, path, message: `${id} is a number: write its unit and its range.` }]
      }
      if (isUnit(unit)) return []
      const hint = common[unit] === undefined ? 'Write a UCUM code, such as mg/L.' : `Write ${common[unit]}.`
      return [
        { file: vocabulary, path: [...path, 'unit'], message: `\`${unit}\` is not a UCUM unit. ${hint}` },
      ]
    }),
}

function isUnit(unit: string): boolean {
  return lhc.UcumLhcUtils.getInstance().validateUnitString(unit).status === 'valid'
}
