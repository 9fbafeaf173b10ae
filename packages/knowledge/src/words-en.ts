// The English words as they are written in `knowledge/words/en/`, one key for each file. Its own door, by language.
import json from '../built/words.en.json' with { type: 'json' }

/** Every sentence a person reads, by file and id; `@stillnight/words` gives them their types. */
export const words: Readonly<Record<string, unknown>> = json
