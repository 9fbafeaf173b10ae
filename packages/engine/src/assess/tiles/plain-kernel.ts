/**
 * The innermost loops in TypeScript, for browsers and wherever there is nothing faster. The kernel in `kernel/` does the
 * same operations in the same order: both give the same bytes.
 */

import type { Kernel } from './kernel.ts'
import { firsts, type Room, roomFor, thirds } from './room.ts'

/** A kernel with a room of its own. */
export function newKernel(): Kernel {
  const moveTo = (size: number, columns: number): Room =>
    roomFor(size, columns, (bytes) => new ArrayBuffer(bytes))
  let room = moveTo(0, 0)
  return {
    moveTo: (size, columns) => {
      room = moveTo(size, columns)
      return room
    },
    addPairs: (columns, j) => addPairs(room, columns, j),
    addSetsOfThree: (size, columns, j, from, to) => addSetsOfThree(room, size, columns, j, from, to),
  }
}

function addPairs(room: Room, columns: number, j: number): number {
  const { perQuiet, perSilent, pairOdds, pairBrackets, sums } = room
  const own = j * columns
  let sum = 0
  let at = 0
  for (let i = 0; i < j; i += firsts) {
    let a = pairOdds[i]!
    let b = pairOdds[i + 1]!
    let c = pairOdds[i + 2]!
    for (let f = 0; f < columns; f++) {
      const ofJ = perQuiet[own + f]!
      const ofA = ofJ * perSilent[at]! - 1
      const ofB = ofJ * perSilent[at + 1]! - 1
      const ofC = ofJ * perSilent[at + 2]! - 1
      pairBrackets[at] = ofA
      pairBrackets[at + 1] = ofB
      pairBrackets[at + 2] = ofC
      a *= ofA
      b *= ofB
      c *= ofC
      at += firsts
    }
    sums[i]! += a
    sums[i + 1]! += b
    sums[i + 2]! += c
    sum += a + b + c
  }
  return sum
}

function addSetsOfThree(
  room: Room,
  size: number,
  columns: number,
  j: number,
  from: number,
  to: number,
): number {
  const { pairOdds, pairBrackets, thirdOdds, sums } = room
  const strength = room.strengths[(j + 1) % 2]!
  const firstThird = j + 1
  const shift = firstThird % 2
  let sum = 0
  for (let i = from; i < to; i = (i + firsts) | 0) {
    const oddsA = pairOdds[i]!
    const oddsB = pairOdds[i + 1]!
    const oddsC = pairOdds[i + 2]!
    const row = Math.imul(i, columns)
    const rowEnd = (row + Math.imul(firsts, columns)) | 0
    let sumA = 0
    let sumB = 0
    let sumC = 0
    let third = Math.imul(firstThird + shift, columns)
    for (let k = firstThird; k < size; k = (k + thirds) | 0) {
      const oddsX = thirdOdds[k]!
      const oddsY = thirdOdds[k + 1]!
      let ax = oddsX
      let ay = oddsY
      let bx = oddsX
      let by = oddsY
      let cx = oddsX
      let cy = oddsY
      for (let pair = row; pair < rowEnd; pair = (pair + firsts) | 0) {
        const x = strength[third]!
        const y = strength[(third + 1) | 0]!
        const a = pairBrackets[pair]!
        const b = pairBrackets[(pair + 1) | 0]!
        const c = pairBrackets[(pair + 2) | 0]!
        ax *= a + x
        ay *= a + y
        bx *= b + x
        by *= b + y
        cx *= c + x
        cy *= c + y
        third = (third + thirds) | 0
      }
      sums[k]! += ax * oddsA + bx * oddsB + cx * oddsC
      sums[k + 1]! += ay * oddsA + by * oddsB + cy * oddsC
      sumA += ax + ay
      sumB += bx + by
      sumC += cx + cy
    }
    sumA *= oddsA
    sumB *= oddsB
    sumC *= oddsC
    sums[i]! += sumA
    sums[i + 1]! += sumB
    sums[i + 2]! += sumC
    sum += sumA + sumB + sumC
  }
  return sum
}
