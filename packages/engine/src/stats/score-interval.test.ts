import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rateInterval, shareInterval } from './score-interval.ts'

const z = 1.6448536269514722

test('the share is that of R: prop.test(8, 10, conf.level = 0.9, correct = FALSE)', () => {
  const { low, high } = shareInterval(8, 10)
  expect(low).toBeCloseTo(0.54079281, 7)
  expect(high).toBeCloseTo(0.93144201, 7)
})

test('the rate is what R gives for the formula of Barker 2002: 9 attacks in 1 night', () => {
  const { low, high } = rateInterval(9, 1)
  expect(low).toBeCloseTo(5.23614369, 7)
  expect(high).toBeCloseTo(15.46939976, 7)
})

test('nothing seen and all seen end exactly at the end, and leave the other side open', () => {
  expect(shareInterval(0, 14).low).toBe(0)
  expect(shareInterval(0, 14).high).toBeCloseTo(0.16195483, 7)
  expect(shareInterval(14, 14).high).toBe(1)
  expect(rateInterval(0, 14)).toEqual({ low: 0, high: z ** 2 / 14 })
})

const designEffect = fc.double({ min: 1, max: 9, noNaN: true })
const counted = fc
  .integer({ min: 1, max: 400 })
  .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)))

test('the ends of a share are where the score test is just refused', () => {
  fc.assert(
    fc.property(counted, designEffect, ([count, of], effect) => {
      const { low, high } = shareInterval(count, of, effect)
      const score = (share: number) =>
        Math.abs(count / of - share) / Math.sqrt((share * (1 - share) * effect) / of)
      if (count > 0) expect(score(low)).toBeCloseTo(z, 6)
      if (count < of) expect(score(high)).toBeCloseTo(z, 6)
    }),
  )
})

test('the ends of a rate are where the score test is just refused', () => {
  fc.assert(
    fc.property(counted, designEffect, ([count, of], effect) => {
      const { low, high } = rateInterval(count, of, effect)
      const score = (rate: number) => Math.abs(count / of - rate) / Math.sqrt((rate * effect) / of)
      if (count > 0) expect(score(low)).toBeCloseTo(z, 6)
      expect(score(high)).toBeCloseTo(z, 6)
    }),
  )
})
