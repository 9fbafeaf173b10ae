// A diary as someone might keep it for years, drawn from a seed: for tests of speed, memory and what long use looks like.
import { normalDeviate, seededRandom } from '@stillnight/engine'
import {
  type Attack,
  type Diary,
  minuteOfDay,
  type NightId,
  type NightRecord,
  nightAfter,
  type PainKind,
} from '@stillnight/engine/diary'

export interface LongDiaryOptions {
  /** The last night of the diary. */
  readonly last: NightId
  readonly nights?: number
  readonly attacks?: number
  readonly seed?: number
}

const notLogged = 0.2
/** Correlation of one night with the next, and how far good and bad nights lie apart, on the logarithm. */
const likeness = 0.7
const spread = 0.9
const measures = ['stretch-calf-hamstring', 'walk-or-move', 'heat', 'massage'] as const

/**
 * Ten years of nights unless told otherwise: 3,650 nights with about 6,000 attacks, one night in five not logged,
 * bad nights in clusters. The same options give the same diary.
 */
export function longDiary({ last, nights = 3650, attacks = 6000, seed = 1 }: LongDiaryOptions): Diary {
  const random = seededRandom(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  const logged: Attack[] = []
  const records: NightRecord[] = []
  const usual = attacks / (nights * (1 - notLogged))
  let mood = 0
  for (let ago = nights - 1; ago >= 0; ago--) {
    const night = nightAfter(last, -ago)
    mood = likeness * mood + Math.sqrt(1 - likeness ** 2) * normalDeviate(random)
    if (random() < notLogged) continue
    const expected = usual * Math.exp(spread * mood - spread ** 2 / 2)
    // Poisson by counting how many waits fit into the night (Knuth).
    let count = 0
    for (let left = random(); left > Math.exp(-expected); left *= random()) count++
    for (let each = 0; each < count; each++) logged.push(drawnAttack(night, `${night}-${each}`))
    if (count === 0) records.push({ night, noPain: true })
    else if (random() < 0.3) records.push({ night, sleepQuality: Math.floor(random() * 11) })
  }
  return { attacks: logged, nights: records, checks: [] }

  function drawnAttack(night: NightId, id: string): Attack {
    const offsetMinutes = 60
    const sinceEvening = 22 * 60 + Math.floor((random() + random()) * 4.5 * 60)
    const instant = Date.parse(`${night}T00:00:00Z`) + (sinceEvening - offsetMinutes) * 60_000
    const began = { instant, offsetMinutes }
    const kind: PainKind = random() < 0.7 ? 'cramp' : pick(['restless', 'burning', 'ache'])
    const attack: Attack = { id, night, began, kind, leg: random() < 0.6 ? 'left' : pick(['right', 'both']) }
    if (random() < 0.4) return attack
    return {
      ...attack,
      minutes: 1 + Math.floor(random() ** 4 * 60),
      severity: Math.floor(random() * 11),
      wokeMe: minuteOfDay(began) < 6 * 60,
      tried: [
        { measure: pick(measures), helped: random() < 0.6, afterMinutes: 1 + Math.floor(random() * 15) },
      ],
    }
  }
}
