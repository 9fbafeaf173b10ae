// The columns of the CSV file: one row for each attack, night and weekly check. An empty cell is not known, which is
// not "no". docs/diary-csv.md describes them for people.
import type { Attack, NightRecord, WeeklyCheck } from '@stillnight/engine/diary'
import { answer, freeText, moment, number, pairsOf, places, tried, word, yesOrNo } from './cells.ts'

interface FieldsOf {
  readonly attack: keyof Attack
  readonly night: keyof NightRecord
  readonly check: keyof WeeklyCheck
}

/** What a row may be. */
export type RowKind = keyof FieldsOf

/** A cell whose values are those of the fields that its column holds. */
export interface AnyCell {
  readonly write: (value: never) => string
  readonly read: (text: string) => unknown
}

export interface Column {
  readonly name: string
  readonly cell: AnyCell
  /** The field that it holds in each kind of row; a kind that is not named leaves the cell empty. */
  readonly holds: { readonly [kind in RowKind]?: FieldsOf[kind] }
}

/** Which kind of row it is. */
export const kindColumn = 'entry'

export const columns: readonly Column[] = [
  { name: 'night', cell: word, holds: { attack: 'night', night: 'night' } },
  { name: 'time', cell: moment, holds: { attack: 'began', check: 'at' } },
  { name: 'minutes', cell: number, holds: { attack: 'minutes' } },
  { name: 'leg', cell: word, holds: { attack: 'leg' } },
  { name: 'places', cell: places, holds: { attack: 'sites' } },
  { name: 'kind', cell: word, holds: { attack: 'kind' } },
  { name: 'severity', cell: number, holds: { attack: 'severity' } },
  { name: 'woke me', cell: yesOrNo, holds: { attack: 'wokeMe' } },
  { name: 'tried', cell: tried, holds: { attack: 'tried' } },
  { name: 'no pain', cell: yesOrNo, holds: { night: 'noPain' } },
  { name: 'times woken', cell: number, holds: { night: 'timesWoken' } },
  { name: 'minutes of sleep lost', cell: number, holds: { night: 'minutesLost' } },
  { name: 'sleep quality', cell: number, holds: { night: 'sleepQuality' } },
  { name: 'worst pain', cell: number, holds: { night: 'worstPain' } },
  { name: 'urge to move', cell: number, holds: { night: 'urge' } },
  { name: 'soreness next day', cell: number, holds: { night: 'sorenessNextDay' } },
  { name: 'swelling in the evening', cell: word, holds: { night: 'swellingEvening' } },
  { name: 'evening', cell: pairsOf(yesOrNo), holds: { night: 'factors' } },
  { name: 'experiment done', cell: word, holds: { night: 'done' } },
  { name: 'experiment did harm', cell: yesOrNo, holds: { night: 'harm' } },
  { name: 'answers', cell: pairsOf(answer), holds: { check: 'answers' } },
  { name: 'note', cell: freeText, holds: { attack: 'note', night: 'note' } },
  { name: 'id', cell: freeText, holds: { attack: 'id', check: 'id' } },
]
