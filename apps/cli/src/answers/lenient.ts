// What people write that can mean one thing only, as the engine reads it: "Present", "yes", "67", "mcg/L".
import type { Finding, Network } from '@stillnight/engine'
import { isRecord } from '../read/is-record.ts'
import { sameUnit } from './same-unit.ts'

type Fields = Readonly<Record<string, unknown>>

export interface Lenient {
  readonly input: unknown
  /** How many names that nobody knows were left out, beyond those kept to be reported. */
  readonly more: number
}

/** To suggest what was meant takes a look at every known id, so it is done for the first unknown ones only. */
const mostUnknown = 20

const lists: readonly string[] = ['present', 'present_exam', 'absent', 'absent_exam', 'unknown']

const answerWords: Readonly<Record<string, string>> = {
  present: 'present',
  yes: 'present',
  true: 'present',
  absent: 'absent',
  no: 'absent',
  false: 'absent',
  unknown: 'unknown',
}

/**
 * The same answers in the spelling of the engine. Only what leaves no doubt is changed: upper case, a number in quotes,
 * "yes" and "no", one letter for the sex, and units with another spelling and the same number. All else stays as it is,
 * to be reported.
 *
 * @example
 * lenient(network, { person: { age: '67', sex: 'F' } }).input // => { person: { age: 67, sex: 'female' } }
 */
export function lenient(network: Network, input: unknown): Lenient {
  if (!isRecord(input)) return { input, more: 0 }
  let unknown = 0
  const isKept = (id: string): boolean => {
    if (network.findingIndex.has(id)) return true
    unknown += 1
    return unknown <= mostUnknown
  }
  const fields = (record: Fields, prefix = ''): Fields =>
    Object.fromEntries(
      Object.entries(withLowerKeys(record)).flatMap(([key, value]) => {
        const id = `${prefix}${key}`
        return isKept(id) ? [[key, answerOf(network, id, value)]] : []
      }),
    )
  const entries = Object.entries(withLowerKeys(input)).flatMap(([key, value]) => {
    if (lists.includes(key)) {
      if (!Array.isArray(value)) return [[key, value]]
      const ids = value.map((id: unknown) => (typeof id === 'string' ? knownCase(network, id) : id))
      return [[key, ids.filter((id) => typeof id !== 'string' || isKept(id))]]
    }
    if (key === 'person') return [[key, isRecord(value) ? fields(value, 'person.') : value]]
    if (key === 'values') return [[key, isRecord(value) ? fields(value) : value]]
    return isKept(key) ? [[key, answerOf(network, key, value)]] : []
  })
  return { input: Object.fromEntries(entries), more: Math.max(0, unknown - mostUnknown) }
}

function answerOf(network: Network, id: string, value: unknown): unknown {
  const finding = network.findings[network.findingIndex.get(id) ?? -1]
  if (finding === undefined) return value
  if (finding.kind === 'number') return numberOf(finding, value)
  if (typeof value !== 'string') return value
  const text = value.trim().toLowerCase()
  if (finding.kind === 'boolean') return Object.hasOwn(answerWords, text) ? answerWords[text] : value
  if (text === 'unknown') return text
  const { options = [] } = finding
  const isLetter = id === 'person.sex' && text.length === 1
  return options.find((option) => option === text || (isLetter && option.startsWith(text))) ?? value
}

function numberOf(finding: Finding, value: unknown): unknown {
  if (isRecord(value)) {
    const { unit } = finding
    const isSame = unit !== undefined && typeof value.unit === 'string' && sameUnit(value.unit, unit)
    return { ...value, value: plainNumber(value.value), ...(isSame && { unit }) }
  }
  return plainNumber(value)
}

/** A number in quotes. With a comma it stays as it is: 1,500 is not the same number everywhere. */
function plainNumber(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const text = value.trim()
  if (text.toLowerCase() === 'unknown') return 'unknown'
  return /^-?\d{1,12}(?:\.\d{1,12})?$/.test(text) ? Number(text) : value
}

/** The keys in lower case, but for one that would then stand twice. */
function withLowerKeys(record: Fields): Fields {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => {
      const lower = key.toLowerCase()
      return [Object.hasOwn(record, lower) ? key : lower, value]
    }),
  )
}

function knownCase(network: Network, id: string): string {
  const lower = id.trim().toLowerCase()
  return network.findingIndex.has(lower) ? lower : id
}
