// The diary as a CSV file (RFC 4180) for people and their spreadsheets, and back. Reading and writing the marks is
// Papa Parse's; what the rows mean is in columns.ts.
import { type Diary, type DiaryIssue, readDiary } from '@stillnight/engine/diary'
import Papa from 'papaparse'
import { type EntryKey, keyOf } from '../record.ts'
import { columns, kindColumn, type RowKind } from './columns.ts'
import { rowIds } from './row-ids.ts'

// A spreadsheet takes a text that begins so for a formula, and runs it. An apostrophe keeps it a text; texts that
// begin with apostrophes get one more, so that reading takes off what writing put on.
const runsAsFormula = /^'*[=+\-@\t\r\n]/
const kept = /^''*[=+\-@\t\r\n]/

// Without it, Excel takes the text for one in an old code page.
const byteOrderMark = '\ufeff'

type Row = Readonly<Record<string, unknown>>

const rowOf = (kind: RowKind, record: object): readonly string[] => [
  kind,
  ...columns.map(({ cell, holds }) => {
    const field = holds[kind]
    const value = field === undefined ? undefined : (record as Row)[field]
    return value === undefined ? '' : cell.write(value as never)
  }),
]

/** The text of a CSV file: attacks, nights and checks, the order of each kept. */
export function writeCsv({ attacks, nights, checks }: Diary): string {
  const data = [
    ...attacks.map((attack) => rowOf('attack', attack)),
    ...nights.map((night) => rowOf('night', night)),
    ...checks.map((check) => rowOf('check', check)),
  ]
  const fields = [kindColumn, ...columns.map(({ name }) => name)]
  return (
    byteOrderMark +
    Papa.unparse({ fields, data: data.map((row) => [...row]) }, { escapeFormulae: runsAsFormula })
  )
}

/** What could not be read, with the row as the spreadsheet counts it. */
export type CsvIssue =
  | { readonly code: 'no-such-entry'; readonly row: number; readonly value: string }
  | {
      readonly code: 'unreadable-cell'
      readonly row: number
      readonly column: string
      readonly value: string
    }
  | { readonly code: 'unknown-column'; readonly column: string }
  /** Said of the records, which have no rows any more. */
  | DiaryIssue

export type ReadCsv =
  | {
      readonly ok: true
      readonly diary: Diary
      readonly issues: readonly CsvIssue[]
      /** The fields of each record whose cell is there and empty. A missing column or an unreadable cell says nothing. */
      readonly emptied: ReadonlyMap<EntryKey, readonly string[]>
    }
  | { readonly ok: false; readonly problem: 'empty' | 'no-header' }

const listOf: Readonly<Record<RowKind, keyof Diary>> = { attack: 'attacks', night: 'nights', check: 'checks' }

const isRowKind = (kind: string): kind is RowKind => Object.hasOwn(listOf, kind)

/** Reads a CSV file, with commas, semicolons or tabs. Rows and cells that cannot be read are named, the rest is kept. */
export function readCsv(text: string): ReadCsv {
  const { data } = Papa.parse<readonly string[]>(text.replace(byteOrderMark, ''), {
    skipEmptyLines: 'greedy',
  })
  const [header, ...rows] = data
  if (header === undefined) return { ok: false, problem: 'empty' }
  const names = header.map((name) => name.trim().toLowerCase())
  if (!names.includes(kindColumn)) return { ok: false, problem: 'no-header' }
  const issues: CsvIssue[] = []
  const places = names.map((name) => columns.find((column) => column.name === name))
  for (const [at, name] of names.entries()) {
    if (places[at] === undefined && name !== kindColumn && name !== '') {
      issues.push({ code: 'unknown-column', column: name })
    }
  }
  const lists: Record<keyof Diary, object[]> = { attacks: [], nights: [], checks: [] }
  const ids = rowIds()
  const emptied = new Map<EntryKey, readonly string[]>()
  for (const [index, cells] of rows.entries()) {
    const row = index + 2
    const kind = (cells[names.indexOf(kindColumn)] ?? '').trim().toLowerCase()
    if (!isRowKind(kind)) {
      issues.push({ code: 'no-such-entry', row, value: kind })
      continue
    }
    const record: Record<string, unknown> = {}
    const empty: string[] = []
    for (const [at, cellText] of cells.entries()) {
      const column = places[at]
      const field = column?.holds[kind]
      if (column === undefined || field === undefined) continue
      if (cellText === '') {
        empty.push(field)
        continue
      }
      const plain = kept.test(cellText) ? cellText.slice(1) : cellText
      const value = column.cell.read(plain)
      if (value === undefined)
        issues.push({ code: 'unreadable-cell', row, column: column.name, value: plain })
      else record[field] = value
    }
    if (kind !== 'night' && record.id === undefined) record.id = ids.next(cells)
    lists[listOf[kind]].push(record)
    emptied.set(keyOf({ kind, id: String(kind === 'night' ? record.night : record.id) }), empty)
  }
  const { diary, issues: further } = readDiary(lists)
  return { ok: true, diary, issues: [...issues, ...further], emptied }
}
