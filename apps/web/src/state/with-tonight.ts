// Joins what was said this night to what was said before. Pure.
import type { Answers } from '@stillnight/engine'

/**
 * One set of answers. What is there stays there, whatever was denied tonight; a "no" or a "can't tell" of tonight comes
 * before one of another day; a "can't tell" of another day fills only what nothing else settles.
 *
 * @example
 * withTonight({ 'sign.gangrene': 'present' }, { 'sign.gangrene': 'absent', 'sign.dark-urine': 'absent' })
 * // => { 'sign.gangrene': 'present', 'sign.dark-urine': 'absent' }
 */
export function withTonight(before: Answers, tonight: Answers): Answers {
  const there = Object.entries(before).filter(([, answer]) => answer !== 'absent' && answer !== 'unknown')
  return { ...before, ...tonight, ...Object.fromEntries(there) }
}
