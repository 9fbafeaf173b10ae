// The English words, typed. Their own door, because a screen needs one language and never two.
import json from '../built/words.en.json' with { type: 'json' }
import type { Words } from './compile/words.ts'

/** Every English sentence by file, then by id: `words.conditions['gout']`. */
export const words: Words = json as unknown as Words
