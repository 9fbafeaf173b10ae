// The interview in a terminal: one question at a time, back, why, can't tell, stop, and an emergency that ends it.
import { expect, test, vi } from 'vitest'
import { run } from '../run.ts'
import { fakeTerminal } from '../testing/fake-terminal.ts'
import { wordsFor } from '../words.ts'

const { text, urgency, question } = wordsFor('GB')

// Choosing the questions of a whole interview takes more than a second on a slow machine.
vi.setConfig({ testTimeout: 30_000 })

async function talk(...lines: readonly string[]) {
  const terminal = fakeTerminal(lines)
  const code = await run(['interview', '--country', 'GB'], terminal)
  return { code, out: terminal.output(), err: terminal.errors() }
}

/** The three answers about the person: age, sex, smoking. */
const aboutYou = ['67', '2', '3']
const times = (out: string, sentence: string): number => out.split(sentence).length - 1
const danger = question({ id: 'right-now', settles: [] }).ask

test('an alarm sign stops it and says what to do, and why', async () => {
  const { out } = await talk(...aboutYou, '4', '')
  expect(out).toContain(urgency('emergency').title.toUpperCase())
  expect(out).toContain('999')
})

test('back puts the question before once more', async () => {
  const { out } = await talk(...aboutYou, 'b', ...aboutYou, '0', 'q')
  expect(times(out, danger)).toBe(2)
})

test('after an emergency by mistake, back goes to the question that set it off', async () => {
  const { out } = await talk(...aboutYou, '4', 'b', '0', 'q')
  expect(times(out, danger)).toBe(2)
  expect(out).toContain(question({ id: 'skin-and-joint-danger', settles: [] }).ask)
})

test('w says why it asks and puts the question again', async () => {
  const { out } = await talk(...aboutYou, 'w', 'q')
  expect(out.replaceAll('\n', ' ')).toContain(text('why.why-warning'))
})

test('what makes no sense is said, and nothing is taken for an answer', async () => {
  const { out } = await talk(...aboutYou, 'perhaps', '99', '', 'q')
  expect(times(out, text('command-line.interview.not-understood'))).toBe(3)
})

test('whoever can not tell anything hears that it is not enough, and is not reassured', async () => {
  const { code, out } = await talk(...aboutYou, ...Array.from({ length: 25 }, () => '?'))
  expect(code).toBe(0)
  expect(out).toContain('Not enough to tell')
})

test('stopping early says what can be said so far, and that not all dangers were asked about', async () => {
  const { out } = await talk(...aboutYou, 'q')
  expect(out.replaceAll('\n', ' ')).toContain(text('command-line.interview.danger-not-asked'))
})
