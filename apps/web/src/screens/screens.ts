// Every screen: its place in the address and in the navigation. A new screen is a row here, a row in screen-code.ts,
// and a folder.
import type { IconName } from '../components/icon/icon.tsx'

export interface ScreenRow {
  /** Whether the address may name one thing on it: `of-one` must (`#/night/2026-11-26`), `of-any` may, `alone` may not. */
  readonly address: 'alone' | 'of-one' | 'of-any' | 'own-pattern'
  /** In the bar that is always there, in the list behind More, or reached from another screen only. */
  readonly place: 'bar' | 'more' | 'elsewhere'
  /** The text `navigation.<label>`, and the drawing beside it: for what stands in a list. */
  readonly label?: string
  readonly icon?: IconName
  /** The place in the bar that is marked as current. */
  readonly under?: string
}

/** In the order in which the bar and the list show them. */
const rows = {
  start: { address: 'own-pattern', place: 'elsewhere' },
  tonight: { address: 'of-any', place: 'bar', label: 'tonight', icon: 'moon' },
  nights: { address: 'alone', place: 'bar', label: 'nights', icon: 'calendar' },
  relief: { address: 'of-any', place: 'elsewhere', under: 'tonight' },
  check: { address: 'alone', place: 'more', label: 'check', icon: 'check' },
  night: { address: 'of-one', place: 'elsewhere', under: 'nights' },
  why: { address: 'own-pattern', place: 'bar', label: 'why', icon: 'question' },
  answers: { address: 'alone', place: 'elsewhere', under: 'why' },
  result: { address: 'alone', place: 'elsewhere', under: 'why' },
  more: { address: 'alone', place: 'bar', label: 'more', icon: 'menu' },
  doctor: { address: 'alone', place: 'more', label: 'doctor', icon: 'page' },
  try: { address: 'of-any', place: 'more', label: 'try', icon: 'try' },
  patterns: { address: 'alone', place: 'more', label: 'patterns', icon: 'patterns' },
  experiment: { address: 'of-one', place: 'elsewhere', under: 'more' },
  'my-data': { address: 'alone', place: 'more', label: 'my-data', icon: 'lock' },
  evidence: { address: 'of-any', place: 'more', label: 'evidence', icon: 'book' },
  settings: { address: 'alone', place: 'more', label: 'settings', icon: 'settings' },
  tour: { address: 'alone', place: 'elsewhere', under: 'more' },
  help: { address: 'alone', place: 'elsewhere' },
  'not-found': { address: 'own-pattern', place: 'elsewhere' },
} as const satisfies Record<string, ScreenRow>

export type ScreenId = keyof typeof rows

export const screens: Readonly<Record<ScreenId, ScreenRow>> = rows

export const isScreenId = (id: string): id is ScreenId => Object.hasOwn(rows, id)

export interface Place {
  readonly id: ScreenId
  readonly label: string
  readonly icon: IconName
}

/** The places of one list, in the order of the table. */
export function placesIn(list: 'bar' | 'more'): readonly Place[] {
  return (Object.keys(rows) as ScreenId[]).flatMap((id) => {
    const { place, label, icon } = screens[id]
    return place === list && label !== undefined && icon !== undefined ? [{ id, label, icon }] : []
  })
}

/** The place in the bar under which a screen stands; none for the start and for help. */
export function placeOf(id: ScreenId): string | undefined {
  const { place, under } = screens[id]
  if (place === 'bar') return id
  return place === 'more' ? 'more' : under
}
