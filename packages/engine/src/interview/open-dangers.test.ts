// Which questions about danger are still open.
import { expect, test } from 'vitest'
import { compile } from '../assess/network.ts'
import { plainBase } from '../testing/plain-base.ts'
import { openDangers } from './open-dangers.ts'

const base = plainBase(['cold', 'numb', 'blue', 'ache'], {
  questions: [
    { id: 'danger', phase: 'warning', kind: 'pick-all', burden: 1, settles: ['cold', 'numb'] },
    { id: 'color', phase: 'warning', kind: 'yes-no', burden: 1, settles: ['blue'] },
    { id: 'feel', phase: 'adaptive', kind: 'yes-no', burden: 1, settles: ['ache'] },
  ],
  implications: [{ if: 'cold', present: ['blue'] }],
})
const network = compile(base)

test.each([
  ['nothing said', {}, ['danger', 'color']],
  ['one sign of a list denied', { numb: 'absent' }, ['danger', 'color']],
  ['a sign of which the person cannot tell', { cold: 'unknown', numb: 'absent', blue: 'absent' }, ['danger']],
  ['one that another answer settles', { cold: 'present', numb: 'absent' }, []],
  ['all denied, and nothing else said', { cold: 'absent', numb: 'absent', blue: 'absent' }, []],
] as const)('%s', (_, answers, open) => {
  expect(openDangers(network, answers)).toEqual(open)
})
