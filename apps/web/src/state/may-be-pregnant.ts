// Whether a pregnancy comes into question, so that nobody is asked or told of one who can't have one.
import type { Answers } from '@stillnight/engine'

export const pregnancy = 'person.pregnant'
/** Pregnancies from this age on are so rare that the question only hurts; who says yes is believed. */
const tooOld = 56

/**
 * False for a person whose sex at birth is male, or who is 56 or older, unless they said that they are pregnant.
 *
 * @example
 * mayBePregnant({ 'person.sex': 'female', 'person.age': 58 }) // => false
 */
export function mayBePregnant(answers: Answers): boolean {
  if (answers[pregnancy] === 'present') return true
  const age = answers['person.age']
  return answers['person.sex'] !== 'male' && !(typeof age === 'number' && age >= tooOld)
}

/** The answers, with the pregnancy denied where none comes into question. */
export const withoutPregnancy = (answers: Answers): Answers =>
  mayBePregnant(answers) ? answers : { ...answers, [pregnancy]: 'absent' }
