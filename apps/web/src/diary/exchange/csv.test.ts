import { expect, test } from 'vitest'
import { readCsv, writeCsv } from './csv.ts'

const lines = (...rows: readonly string[]) => rows.join('\r\n')

test('a diary in a spreadsheet', () => {
  const csv = writeCsv({
    attacks: [
      {
        id: 'a1',
        night: '2026-11-26',
        began: { instant: Date.parse('2026-11-26T22:30:00Z'), offsetMinutes: 60 },
        leg: 'left',
        sites: ['site.calf', 'site.foot-toes'],
        kind: 'cramp',
        severity: 7,
        wokeMe: true,
        tried: [
          { measure: 'calf-stretch', helped: true, afterMinutes: 2 },
          { measure: 'heat', helped: false },
        ],
        note: 'After a "long" walk, uphill',
      },
    ],
    nights: [{ night: '2026-11-25', noPain: true, factors: { coffee: true, wine: false } }],
    checks: [],
  })
  expect(csv).toBe(
    `\ufeff${lines(
      'entry,night,time,minutes,leg,places,kind,severity,woke me,tried,no pain,times woken,minutes of sleep lost,sleep quality,worst pain,urge to move,soreness next day,swelling in the evening,evening,experiment done,experiment did harm,answers,note,id',
      'attack,2026-11-26,2026-11-26T23:30+01:00,,left,calf; foot-toes,cramp,7,yes,calf-stretch (helped after 2 min); heat (did not help),,,,,,,,,,,,,"After a ""long"" walk, uphill",a1',
      'night,2026-11-25,,,,,,,,,yes,,,,,,,,coffee: yes; wine: no,,,,,',
    )}`,
  )
})

test('what a spreadsheet in Germany saves is read as well', () => {
  const read = readCsv(
    lines('Entry;Night;Severity;Woke me', 'Attack;2026-11-26;6,5;TRUE', 'night;2026-11-25;;', ';;;', ''),
  )
  expect(read).toMatchObject({
    ok: true,
    issues: [],
    diary: {
      attacks: [
        { id: expect.stringMatching(/^row-[0-9a-f]{16}$/), night: '2026-11-26', severity: 6.5, wokeMe: true },
      ],
      nights: [{ night: '2026-11-25' }],
      checks: [],
    },
  })
})

test('what cannot be read is named with its row, and the rest is kept', () => {
  const read = readCsv(
    lines(
      'entry,night,severity,leg,mood',
      'attack,2026-11-26,lots,left,bad',
      'dream,2026-11-26,,,',
      'night,26/11/2026,,,',
    ),
  )
  expect(read).toMatchObject({
    ok: true,
    diary: { attacks: [{ night: '2026-11-26', leg: 'left' }], nights: [] },
    issues: [
      { code: 'unknown-column', column: 'mood' },
      { code: 'unreadable-cell', row: 2, column: 'severity', value: 'lots' },
      { code: 'no-such-entry', row: 3, value: 'dream' },
      { code: 'not-readable', at: 'nights[0].night', value: '26/11/2026' },
      { code: 'no-night', at: 'nights[0]' },
    ],
  })
})

test('new rows of two files never have the same name', () => {
  const idsIn = (night: string): readonly string[] => {
    const read = readCsv(lines('entry,night,severity', `attack,${night},5`, `attack,${night},6`))
    return read.ok ? read.diary.attacks.map(({ id }) => id) : []
  }
  expect(new Set([...idsIn('2025-11-26'), ...idsIn('2026-11-26'), ...idsIn('2026-11-26')]).size).toBe(4)
})

test('only a cell that is there and empty says that something is not known any more', () => {
  const read = readCsv(lines('entry,night,severity,leg,id', 'attack,2026-11-26,lots,,a1', 'night,2026-11-26'))
  expect(read.ok && Object.fromEntries(read.emptied)).toEqual({
    'attack/a1': ['leg'],
    'night/2026-11-26': [],
  })
})

test('a text that would run in a spreadsheet is kept as a text', () => {
  const csv = writeCsv({
    attacks: [],
    nights: [{ night: '2026-11-26', note: '=HYPERLINK("http://example.org")' }],
    checks: [],
  })
  expect(csv).toContain(`"'=HYPERLINK(""http://example.org"")"`)
})

test.each([
  ['an empty file', '', 'empty'],
  ['a file of something else', 'a,b\r\n1,2', 'no-header'],
])('%s is said to be that', (_what, text, problem) => {
  expect(readCsv(text)).toEqual({ ok: false, problem })
})
