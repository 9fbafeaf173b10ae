/** Heat, length and weight in the units a person thinks in. The words hold both: "38 to 40 °C (100 to 104 °F)". */

export type Units = 'metric' | 'us' | 'both'

const amount = String.raw`\d[\d.]*(?: to \d[\d.]*)?`
const metric = `${amount} (?:°C|cm|kg)`
const us = String.raw`(?:\d+ feet )?${amount} (?:°F|inches|inch|pounds)`
const metricFirst = new RegExp(String.raw`(${metric}) \((${us})\)`, 'g')
const usFirst = new RegExp(String.raw`(${us}) \((${metric})\)`, 'g')

/**
 * A text with each pair of amounts in one kind of unit. Nothing is reckoned here: both amounts stand in the words, where
 * a clinician can read them and a test compares them.
 *
 * @example
 * inUnits('Bathe at 38 to 40 °C (100 to 104 °F).', 'us') // => 'Bathe at 100 to 104 °F.'
 */
export function inUnits(text: string, units: Units): string {
  if (units === 'both' || !text.includes('(')) return text
  return text
    .replace(metricFirst, units === 'metric' ? '$1' : '$2')
    .replace(usFirst, units === 'metric' ? '$2' : '$1')
}

const american = new Set(['US', 'PR', 'LR'])
const mixed = new Set(['GB', 'CA'])

/** What people in a country (ISO 3166-1 alpha-2) think in; both where it is mixed, or the country is not known. */
export function unitsOf(country: string | undefined): Units {
  const code = country?.toUpperCase()
  if (code === undefined || mixed.has(code)) return 'both'
  return american.has(code) ? 'us' : 'metric'
}
