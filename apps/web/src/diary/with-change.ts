// A record with some fields changed. A field that was taken back is gone, for "not there" is how "not known" is written.

export type Changes<Record> = { readonly [Field in keyof Record]?: Record[Field] | undefined }

/**
 * The record with these fields in place of its own; a field that is undefined is left out.
 *
 * @example
 * withChange({ id: 'a', leg: 'left' }, { leg: undefined }) // => { id: 'a' }
 */
export function withChange<Record extends object>(record: Record, part: Changes<Record>): Record {
  const joined = Object.entries({ ...record, ...part })
  return Object.fromEntries(joined.filter(([, value]) => value !== undefined)) as Record
}
