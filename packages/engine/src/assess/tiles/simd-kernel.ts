/**
 * The innermost loops two numbers at a time, for Node: WebAssembly, compiled from `kernel/sums.ts`. Browsers never get
 * this file (see `imports` in package.json), for our Content-Security-Policy does not let them compile WebAssembly.
 */

import type { Kernel } from './kernel.ts'
import { newKernel as newPlainKernel } from './plain-kernel.ts'
import { type Room, roomFor } from './room.ts'
import { simdBytes } from './simd-bytes.ts'

/** What we use of WebAssembly, which is no part of ECMAScript. */
interface WebAssemblyApi {
  readonly validate: (bytes: Uint8Array) => boolean
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: object }
}
declare const WebAssembly: WebAssemblyApi | undefined

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number }
  readonly addPairs: (...places: number[]) => number
  readonly addSetsOfThree: (...places: number[]) => number
}

const pageBytes = 65_536

/** A kernel with a room of its own: the fast one, and the plain one where WebAssembly or its SIMD is not there. */
export function newKernel(): Kernel {
  const bytes = new Uint8Array(simdBytes)
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(bytes)) return newPlainKernel()
  return kernelOf(new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as Exports)
}

function kernelOf({ memory, addPairs, addSetsOfThree }: Exports): Kernel {
  const roomOf = (size: number, columns: number): Room =>
    roomFor(size, columns, (bytes) => {
      const missing = Math.ceil((bytes - memory.buffer.byteLength) / pageBytes)
      if (missing > 0) memory.grow(missing)
      return memory.buffer
    })
  let at = placesIn(roomOf(0, 0))
  return {
    moveTo: (size, columns) => {
      const room = roomOf(size, columns)
      at = placesIn(room)
      return room
    },
    addPairs: (columns, j) =>
      addPairs(columns, j, at.perQuiet, at.perSilent, at.pairOdds, at.pairBrackets, at.sums),
    addSetsOfThree: (size, columns, j, from, to) =>
      addSetsOfThree(
        size,
        columns,
        j,
        from,
        to,
        j % 2 === 0 ? at.fromOdd : at.fromEven,
        at.pairOdds,
        at.pairBrackets,
        at.thirdOdds,
        at.sums,
      ),
  }
}

/** Where the tables lie in memory, in bytes. */
function placesIn({
  perQuiet,
  perSilent,
  strengths: [fromEven, fromOdd],
  pairOdds,
  pairBrackets,
  thirdOdds,
  sums,
}: Room) {
  return {
    perQuiet: perQuiet.byteOffset,
    perSilent: perSilent.byteOffset,
    fromEven: fromEven.byteOffset,
    fromOdd: fromOdd.byteOffset,
    pairOdds: pairOdds.byteOffset,
    pairBrackets: pairBrackets.byteOffset,
    thirdOdds: thirdOdds.byteOffset,
    sums: sums.byteOffset,
  }
}
