import { expect, test } from 'vitest'
import { openingFor } from './opening.ts'

test('the app opens at Tonight from 20:00 to 10:00, else at the start', () => {
  for (const hour of [20, 23, 0, 3, 9]) expect(openingFor(hour)).toEqual({ screen: 'tonight' })
  for (const hour of [10, 12, 19]) expect(openingFor(hour)).toEqual({ screen: 'start' })
})
