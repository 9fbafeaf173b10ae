// What a person sets, as plain data: read safely, whatever an older or newer version, or a hand, left in the storage.
// The theme and the country have keys of their own, read before anything else is loaded.
import type { Units } from '@stillnight/words'
import { isObject } from '../data/is-object.ts'
import { parsed, storedText } from '../state/stored-text.ts'

export const clocks = ['as-device', '12-hour', '24-hour'] as const
export type Clock = (typeof clocks)[number]

export const textSizes = ['normal', 'large', 'largest'] as const
export type TextSize = (typeof textSizes)[number]

/** What heat, length and weight are read in: what is usual in the country, or what was chosen. */
export const unitSettings = ['as-country', 'metric', 'us', 'both'] as const satisfies readonly (
  | 'as-country'
  | Units
)[]
export type UnitSetting = (typeof unitSettings)[number]

export interface Settings {
  readonly version: 1
  readonly clock: Clock
  readonly textSize: TextSize
  /** Hours of the day (0 to 23) between which the night theme shows when it follows the clock. */
  readonly nightFrom: number
  readonly nightUntil: number
  /** The hour of the morning reminder; not there when none is wanted. */
  readonly remindAt?: number
  readonly units: UnitSetting
  readonly tourSeen: boolean
}

export const settingsKey = 'stillnight.settings'

export const defaultSettings: Settings = {
  version: 1,
  clock: 'as-device',
  textSize: 'normal',
  nightFrom: 20,
  nightUntil: 7,
  units: 'as-country',
  tourSeen: false,
}

const isHour = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 23

const oneOf = <Value extends string>(values: readonly Value[], value: unknown, otherwise: Value): Value =>
  values.find((each) => each === value) ?? otherwise

/**
 * The settings in a stored text. What cannot be read is the default, and spoils nothing else.
 *
 * @example
 * readSettings('{"version":1,"textSize":"large","nightFrom":99}').textSize // => 'large'
 */
export function readSettings(text: string | null): Settings {
  const kept = parsed(text)
  if (!isObject(kept)) return defaultSettings
  return {
    version: 1,
    clock: oneOf(clocks, kept.clock, defaultSettings.clock),
    textSize: oneOf(textSizes, kept.textSize, defaultSettings.textSize),
    nightFrom: isHour(kept.nightFrom) ? kept.nightFrom : defaultSettings.nightFrom,
    nightUntil: isHour(kept.nightUntil) ? kept.nightUntil : defaultSettings.nightUntil,
    ...(isHour(kept.remindAt) && { remindAt: kept.remindAt }),
    units: oneOf(unitSettings, kept.units, defaultSettings.units),
    tourSeen: kept.tourSeen === true,
  }
}

/** The settings this device remembers; the defaults when there are none, or when storage is off. */
export const rememberedSettings = (): Settings => readSettings(storedText(settingsKey))
