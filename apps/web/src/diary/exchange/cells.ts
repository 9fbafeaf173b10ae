// How each kind of value is written into a cell of a spreadsheet, as people would write it, and read back from there.
import type { Moment, Tried } from '@stillnight/engine/diary'
import { joinList, joinPairs, splitList, splitPairs } from './cell-list.ts'

/** Writes a value into a cell, and reads it again; undefined for a cell that cannot be read. */
export interface Cell<Value> {
  readonly write: (value: Value) => string
  readonly read: (text: string) => Value | undefined
}

/** Text of its own, such as a note. */
export const freeText: Cell<string> = { write: (value) => value, read: (text) => text }

/** A word of a short list, such as a leg. */
export const word: Cell<string> = { write: (value) => value, read: (text) => text.trim().toLowerCase() }

export const number: Cell<number> = {
  write: String,
  // Half of Europe writes a comma where others write a point.
  read: (text) =>
    /^-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i.test(text.trim())
      ? Number(text.trim().replace(',', '.'))
      : undefined,
}

const spokenBooleans: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
  // What a spreadsheet makes of them.
  ['true', true],
  ['false', false],
])

export const yesOrNo: Cell<boolean> = {
  write: (value) => (value ? 'yes' : 'no'),
  read: (text) => spokenBooleans.get(text.trim().toLowerCase()),
}

const millisecondsAMinute = 60_000
const two = (value: number): string => String(value).padStart(2, '0')
const withClock = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?) ?([+-])(\d{2}):(\d{2})$/

/** The time on the wall and how far that wall is ahead of UTC (ISO 8601): `2026-11-26T23:30+01:00`. */
export const moment: Cell<Moment> = {
  write: ({ instant, offsetMinutes }) => {
    const local = new Date(instant + offsetMinutes * millisecondsAMinute).toISOString().slice(0, -1)
    const ahead = Math.abs(offsetMinutes)
    const offset = `${offsetMinutes < 0 ? '-' : '+'}${two(Math.trunc(ahead / 60))}:${two(ahead % 60)}`
    return local.replace(/(?::00)?\.000$/, '') + offset
  },
  read: (text) => {
    const [, date, time, sign, hours, minutes] = text.trim().match(withClock) ?? []
    const local = Date.parse(`${date}T${time}Z`)
    if (Number.isNaN(local)) return undefined
    const ahead = Number(hours) * 60 + Number(minutes)
    const offsetMinutes = sign === '-' && ahead > 0 ? -ahead : ahead
    return { instant: local - offsetMinutes * millisecondsAMinute, offsetMinutes }
  },
}

export const places: Cell<readonly string[]> = {
  write: (sites) => joinList(sites.map((site) => site.replace(/^site\./, ''))),
  read: (text) => splitList(text).map((place) => `site.${place}`),
}

const triedOnce = /^([a-z0-9-]+)(?: \((helped|did not help)? ?(?:after ([\d.e+-]+) min)?\))?$/

/** `calf-stretch (helped after 2 min); heat (did not help); massage` */
export const tried: Cell<readonly Tried[]> = {
  write: (all) =>
    joinList(
      all.map(({ measure, helped, afterMinutes }) => {
        const said = [
          helped === undefined ? '' : helped ? 'helped' : 'did not help',
          afterMinutes === undefined ? '' : `after ${afterMinutes} min`,
        ].filter((part) => part !== '')
        return said.length === 0 ? measure : `${measure} (${said.join(' ')})`
      }),
    ),
  read: (text) => {
    const all = splitList(text).map((each): Tried | undefined => {
      const [, measure, helped, after] = each.match(triedOnce) ?? []
      if (measure === undefined) return undefined
      return {
        measure,
        ...(helped !== undefined && { helped: helped === 'helped' }),
        ...(after !== undefined && { afterMinutes: Number(after) }),
      }
    })
    return all.every((each) => each !== undefined) ? all : undefined
  },
}

/** `coffee: yes; long-standing: no` */
export const pairsOf = <Value>({ write, read }: Cell<Value>): Cell<Readonly<Record<string, Value>>> => ({
  write: (all) => joinPairs(Object.entries(all).map(([name, value]) => [name, write(value)])),
  read: (text) => {
    const all = splitPairs(text).map(([name, value]) => [name, read(value)] as const)
    const isWhole = all.every((pair): pair is readonly [string, Value] => pair[1] !== undefined)
    return isWhole ? Object.fromEntries(all) : undefined
  },
})

/** `present`, `absent`, `unknown`, an option, or a number. */
export const answer: Cell<string | number> = {
  write: String,
  read: (text) => number.read(text) ?? text,
}
