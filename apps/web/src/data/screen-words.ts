// The few words that are there from the first moment on. A screen that loads later has all words in knowledge.ts.
import { screenWords as raw } from 'virtual:knowledge-data'
import { computed, type ReadonlySignal } from '@preact/signals'
import { createScreenWords, type ScreenWords } from '@stillnight/words'
import type { FirstText } from '../screens/first-words.ts'
import { country } from '../state/country.ts'
import type { AtOnce } from './at-once.ts'

type Path = `${AtOnce}.${string}` | FirstText

export interface WordsAtOnce extends Omit<ScreenWords, 'text' | 'plural'> {
  readonly text: (path: Path, values?: Parameters<ScreenWords['text']>[1]) => string
  readonly plural: (path: Path, count: number) => string
}

/** The words of the first screens, for the country the person is in. Only paths of their groups type-check. */
export const screenWords: ReadonlySignal<WordsAtOnce> = computed(() =>
  createScreenWords(raw, country.value === undefined ? {} : { country: country.value }),
)
