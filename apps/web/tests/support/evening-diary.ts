// A diary with evenings in it: alcohol on some of them, and so many attacks more in the nights that follow it.
import { nightAfter } from '@stillnight/engine/diary'
import { longRandom } from '@stillnight/engine/trial'
import { type LoggedNights, loggedNights } from './trial-nights.ts'

const lastNight = '2026-11-25'

/** So many nights up to last night, the same each time. */
export function eveningDiary(nights: number, moreWithAlcohol: number): LoggedNights {
  const random = longRandom(3)
  const first = nightAfter(lastNight, 1 - nights)
  const alcohol = Array.from({ length: nights }, () => random() < 0.35)
  const exercise = Array.from({ length: nights }, () => random() < 0.5)
  const counts = alcohol.map((had) => Math.floor(random() * 4) + (had ? moreWithAlcohol : 0))
  const logged = loggedNights(first, counts)
  const free = new Set(logged.nights.map(({ night }) => night))
  return {
    attacks: logged.attacks,
    nights: counts.map((_, n) => {
      const night = nightAfter(first, n)
      return {
        night,
        ...(free.has(night) && { noPain: true }),
        factors: { alcohol: alcohol[n]!, exercise: exercise[n]!, 'own:Dancing': n === 3 },
      }
    }),
  }
}
