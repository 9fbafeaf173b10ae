// Units that are written in another way and give the same number. Nothing is converted: what would change the number
// is another unit, and refused.

/** For a unit of the base (UCUM): the other spellings, in lower case and without spaces. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  a: ['years', 'year', 'yrs', 'yr', 'y'],
  'g/L': ['mg/ml'],
  'mL/min/{1.73_m2}': ['ml/min/1.73m2', 'ml/min/1.73_m2'],
  'mg/L': ['ug/ml'],
  'mm/h': ['mm/hr', 'mm/hour', 'mmperhour'],
  'mm[Hg]': ['mmhg'],
  'pmol/L': ['fmol/ml'],
  'U/L': ['iu/l', 'units/l'],
  'ug/L': ['ng/ml'],
  'umol/L': ['nmol/ml'],
}

/**
 * Whether a unit, as a person or a laboratory writes it, gives the same number as a unit of the base.
 *
 * @example
 * sameUnit('ng/mL', 'ug/L') // => true
 * sameUnit('mg/dL', 'ug/L') // => false
 */
export function sameUnit(written: string, unit: string): boolean {
  const plain = plainUnit(written)
  return plain === plainUnit(unit) || (spellings[unit] ?? []).includes(plain)
}

/** Micro is written µ (two characters look like it), u or mc; a square with ² or ^2. */
function plainUnit(unit: string): string {
  return unit
    .toLowerCase()
    .replaceAll(/\s|\^/g, '')
    .replaceAll(/[\u00b5\u03bc]/g, 'u')
    .replaceAll('²', '2')
    .replace(/^mc(?=g|mol)/, 'u')
}
