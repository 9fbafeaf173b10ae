/**
 * A fingerprint that anyone can check with a tool of their own: SHA-256 (FIPS 180-4). The platform's own is out of
 * reach here, where nothing global exists, and asynchronous besides.
 */

/** The first 32 bits of the fractional part of a root of each of the first primes: the constants of the standard. */
function rootsOfPrimes(count: number, root: (prime: number) => number): Int32Array {
  const constants: number[] = []
  for (let candidate = 2; constants.length < count; candidate++) {
    let isPrime = true
    for (let divisor = 2; divisor * divisor <= candidate; divisor++)
      if (candidate % divisor === 0) isPrime = false
    if (isPrime) constants.push(((root(candidate) % 1) * 2 ** 32) | 0)
  }
  return Int32Array.from(constants)
}

const roundConstants = rootsOfPrimes(64, Math.cbrt)
const start = rootsOfPrimes(8, Math.sqrt)

/** UTF-8, as RFC 3629 has it; half a surrogate pair becomes the replacement character. */
function utf8(text: string): number[] {
  const bytes: number[] = []
  for (const character of text.toWellFormed()) {
    const code = character.codePointAt(0)!
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    else {
      bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63))
      bytes.push(0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    }
  }
  return bytes
}

function padded(bytes: number[]): Int32Array {
  const words = new Int32Array(((bytes.length + 8) >> 6) * 16 + 16)
  const place = (byte: number, at: number): void => {
    words[at >> 2]! |= byte << (24 - (at & 3) * 8)
  }
  bytes.forEach(place)
  place(0x80, bytes.length)
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29)
  words[words.length - 1] = bytes.length << 3
  return words
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

function compress(state: Int32Array, block: Int32Array): void {
  const w = new Int32Array(64)
  w.set(block)
  for (let i = 16; i < 64; i++) {
    const before = w[i - 15]!
    const last = w[i - 2]!
    const small = turn(before, 7) ^ turn(before, 18) ^ (before >>> 3)
    const large = turn(last, 17) ^ turn(last, 19) ^ (last >>> 10)
    w[i] = w[i - 16]! + small + w[i - 7]! + large
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  for (let i = 0; i < 64; i++) {
    const chosen = (e & f) ^ (~e & g)
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + roundConstants[i]! + w[i]!) | 0
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i]! += word
  })
}

/**
 * SHA-256 of a text in UTF-8, as 64 hexadecimal digits.
 *
 * @example
 * sha256('abc').slice(0, 8) // => 'ba7816bf'
 */
export function sha256(text: string): string {
  const words = padded(utf8(text))
  const state = Int32Array.from(start)
  for (let at = 0; at < words.length; at += 16) compress(state, words.subarray(at, at + 16))
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}
