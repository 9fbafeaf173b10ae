// The built knowledge base, typed. Its own door, so that a bundle can take it without the words.
import type { Base } from '@stillnight/engine'
import json from '../built/base.json' with { type: 'json' }

/** Everything the engine needs to know, compiled from `knowledge/`. */
export const base: Base = json as unknown as Base
