// Data as a hostile file could hold it: any shape, with the keys that break naive readers.
import fc from 'fast-check'

const treacherous = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'toJSON',
  'person',
  'present',
  'absent',
  'values',
  'value',
  'unit',
  'person.age',
  'lab.ferritin',
  'flag.saddle-numbness',
)

/** Any value that YAML or JSON can hold. */
export const anyData: fc.Arbitrary<unknown> = fc.anything({
  key: fc.oneof(treacherous, fc.string()),
  values: [
    fc.boolean(),
    fc.integer(),
    fc.double(),
    fc.string(),
    fc.constantFrom('present', 'absent', 'unknown', 'sensation.burning', 'flag.saddle-numbness', null),
  ],
})
