// The groups of texts that are part of the script, because the first screens cannot wait for the rest.
// Every other text comes with the words of medicine. A group here costs each launch its size.

export const atOnce = [
  'app',
  'start',
  'navigation',
  'tonight',
  'errors',
  'offline',
  'keeping',
  'themes',
  'country',
  'emergency',
  'list',
] as const

export type AtOnce = (typeof atOnce)[number]
