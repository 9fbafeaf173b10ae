// What the person said that stays true: the answers of the interview, with the age, which may have been said at night.
import { computed } from '@preact/signals'
import type { Answers } from '@stillnight/engine'
import { tonight } from './clock.ts'
import { record } from './record.ts'
import { ageOn, saidAge } from './remembered-age.ts'

const age = 'person.age'

/** The answers, with the age that was said at night where the interview has none. */
export const lastingAnswers = computed<Answers>(() => {
  const { answers } = record.value
  if (saidAge.value === undefined || typeof answers[age] === 'number') return answers
  return { ...answers, [age]: ageOn(saidAge.value, tonight.value) }
})
