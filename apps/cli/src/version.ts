// The version of the program, kept in one place.
import manifest from '../package.json' with { type: 'json' }

export const version: string = manifest.version
