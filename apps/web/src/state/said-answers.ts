// What the person said, in the interview and at night: the one set of answers that every advice goes by, so that the
// same words lead to the same advice in bed, on the result and on the page for the doctor.
import { computed } from '@preact/signals'
import type { Answers } from '@stillnight/engine'
import { diary } from '../diary/diary.ts'
import { tonight } from './clock.ts'
import { lastingAnswers } from './lasting-answers.ts'
import { painOfTheNight } from './pain-of-the-night.ts'
import { tonightAnswers } from './tonight-answers.ts'
import { withTonight } from './with-tonight.ts'

/** What lasts, what the pain of these nights is like, and what was denied or could not be told this night. */
export const saidAnswers = computed<Answers>(() =>
  withTonight(
    { ...lastingAnswers.value, ...painOfTheNight(diary.value, tonight.value) },
    tonightAnswers.value,
  ),
)
