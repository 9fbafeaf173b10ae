/** Finds the words of an id. The compiler of the knowledge base proves that every id has words. */
import type { Table } from './raw-words.ts'

/** The row of `id`. Throws when there is none: an id without words is a programmer's mistake. */
export function lookUp<Row>(table: Table<Row>, id: string, kind: string): Row {
  const row = Object.hasOwn(table, id) ? table[id] : undefined
  if (row === undefined) throw new Error(`There are no words for the ${kind} "${id}".`)
  return row
}
