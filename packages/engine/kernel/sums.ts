/**
 * The two innermost loops of the sums over sets of causes in AssemblyScript, two numbers at a time. What they sum, and
 * in which order, is said in `../src/assess/tiles/`: the same operations in the same order as `plain-kernel.ts`.
 * `npm run kernel` compiles this file. All places in memory are in bytes.
 */

const float: usize = 8
/** One finding of a tile of three firsts, and of a tile of two thirds. */
const firsts: usize = 24
const thirds: usize = 16

export function addPairs(
  columns: usize,
  j: usize,
  perQuiet: usize,
  perSilent: usize,
  pairOdds: usize,
  pairBrackets: usize,
  sums: usize,
): f64 {
  const ofPair = perQuiet + j * columns * float
  const shift = pairBrackets - perSilent
  let sum: f64 = 0
  let at = perSilent
  for (let i: usize = 0; i < j; i += 3) {
    const odds = pairOdds + i * float
    let a = f64.load(odds)
    let b = f64.load(odds, 8)
    let c = f64.load(odds, 16)
    const end = at + columns * firsts
    for (let f = ofPair; at < end; f += float) {
      const ofJ = f64.load(f)
      const ofA = ofJ * f64.load(at) - 1
      const ofB = ofJ * f64.load(at, 8) - 1
      const ofC = ofJ * f64.load(at, 16) - 1
      const bracket = at + shift
      f64.store(bracket, ofA)
      f64.store(bracket, ofB, 8)
      f64.store(bracket, ofC, 16)
      a *= ofA
      b *= ofB
      c *= ofC
      at += firsts
    }
    addToThree(sums + i * float, a, b, c)
    sum += a + b + c
  }
  return sum
}

export function addSetsOfThree(
  size: usize,
  columns: usize,
  j: usize,
  from: usize,
  to: usize,
  strength: usize,
  pairOdds: usize,
  pairBrackets: usize,
  thirdOdds: usize,
  sums: usize,
): f64 {
  const firstThird = j + 1
  const tile = columns * thirds
  const firstTile = strength + ((firstThird + 1) >> 1) * tile
  let sum: f64 = 0
  for (let i = from; i < to; i += 3) {
    const odds = pairOdds + i * float
    const oddsA = f64.load(odds)
    const oddsB = f64.load(odds, 8)
    const oddsC = f64.load(odds, 16)
    const row = pairBrackets + i * columns * float
    const rowEnd = row + columns * firsts
    let sumA: f64 = 0
    let sumB: f64 = 0
    let sumC: f64 = 0
    let x = firstTile
    let k = firstThird
    // Two tiles at once: six vectors in the making do not wait for one another.
    for (; k + 2 < size; k += 4) {
      const third = k * float
      let ax = v128.load(thirdOdds + third)
      let ay = v128.load(thirdOdds + third, 16)
      let bx = ax
      let by = ay
      let cx = ax
      let cy = ay
      let y = x + tile
      for (let pair = row; pair < rowEnd; pair += firsts) {
        const ofX = v128.load(x)
        const ofY = v128.load(y)
        const a = v128.load_splat<f64>(pair)
        const b = v128.load_splat<f64>(pair, 8)
        const c = v128.load_splat<f64>(pair, 16)
        ax = f64x2.mul(ax, f64x2.add(a, ofX))
        ay = f64x2.mul(ay, f64x2.add(a, ofY))
        bx = f64x2.mul(bx, f64x2.add(b, ofX))
        by = f64x2.mul(by, f64x2.add(b, ofY))
        cx = f64x2.mul(cx, f64x2.add(c, ofX))
        cy = f64x2.mul(cy, f64x2.add(c, ofY))
        x += thirds
        y += thirds
      }
      x = y
      addToThirds(sums + third, ax, bx, cx, oddsA, oddsB, oddsC)
      addToThirds(sums + third + 16, ay, by, cy, oddsA, oddsB, oddsC)
      sumA += bothOf(ax)
      sumA += bothOf(ay)
      sumB += bothOf(bx)
      sumB += bothOf(by)
      sumC += bothOf(cx)
      sumC += bothOf(cy)
    }
    if (k < size) {
      const third = k * float
      let ax = v128.load(thirdOdds + third)
      let bx = ax
      let cx = ax
      for (let pair = row; pair < rowEnd; pair += firsts) {
        const ofX = v128.load(x)
        ax = f64x2.mul(ax, f64x2.add(v128.load_splat<f64>(pair), ofX))
        bx = f64x2.mul(bx, f64x2.add(v128.load_splat<f64>(pair, 8), ofX))
        cx = f64x2.mul(cx, f64x2.add(v128.load_splat<f64>(pair, 16), ofX))
        x += thirds
      }
      addToThirds(sums + third, ax, bx, cx, oddsA, oddsB, oddsC)
      sumA += bothOf(ax)
      sumB += bothOf(bx)
      sumC += bothOf(cx)
    }
    const a = sumA * oddsA
    const b = sumB * oddsB
    const c = sumC * oddsC
    addToThree(sums + i * float, a, b, c)
    sum += a + b + c
  }
  return sum
}

function addToThirds(at: usize, a: v128, b: v128, c: v128, oddsA: f64, oddsB: f64, oddsC: f64): void {
  const ofAB = f64x2.add(f64x2.mul(a, f64x2.splat(oddsA)), f64x2.mul(b, f64x2.splat(oddsB)))
  const weight = f64x2.add(ofAB, f64x2.mul(c, f64x2.splat(oddsC)))
  v128.store(at, f64x2.add(v128.load(at), weight))
}

function addToThree(at: usize, a: f64, b: f64, c: f64): void {
  f64.store(at, f64.load(at) + a)
  f64.store(at, f64.load(at, 8) + b, 8)
  f64.store(at, f64.load(at, 16) + c, 16)
}

function bothOf(vector: v128): f64 {
  return f64x2.extract_lane(vector, 0) + f64x2.extract_lane(vector, 1)
}
