// The few lines in which the question before help is asked: what belongs together for someone half asleep, each with a
// drawing and the shortest words that still take in all of it.
import type { FindingId } from '@stillnight/engine'
import { canPass } from './can-pass.ts'
import type { SignIconName } from './sign-icon.tsx'

/** Findings with a name of two or three words; a name may take in more than the finding, never less. */
const shortNames = [
  'flag.chest-pain-breathless',
  'flag.cannot-bear-weight',
  'flag.pain-out-of-proportion',
  'history.recent-injury',
  'history.recent-muscle-tear',
  'sign.bone-tender-point',
  'sign.dark-urine',
  'sign.gangrene',
  'sign.non-healing-sore',
  'sign.sore-on-toes-or-pressure-point',
  'sign.swelling-one-leg',
  'sign.swelling-whole-leg',
  'sign.unsteady-gait',
  'sign.vein-tenderness',
  'worse.passive-stretch',
] as const satisfies readonly FindingId[]

export type ShortName = (typeof shortNames)[number]

export const shortNameOf = (finding: FindingId): ShortName | undefined =>
  shortNames.find((each) => each === finding)

export type WarningGroup = 'chest' | 'swelling' | 'skin' | 'injury' | 'strong-pain' | 'standing' | 'else'

/** The lines, the most dangerous first. */
const warningGroups: readonly { readonly group: WarningGroup; readonly icon: SignIconName }[] = [
  { group: 'chest', icon: 'heart' },
  { group: 'swelling', icon: 'swelling' },
  { group: 'skin', icon: 'sore' },
  { group: 'strong-pain', icon: 'bolt' },
  { group: 'injury', icon: 'bone' },
  { group: 'standing', icon: 'walk' },
  { group: 'else', icon: 'question' },
]

const groupOf: Readonly<Record<ShortName, WarningGroup>> = {
  'flag.chest-pain-breathless': 'chest',
  'sign.swelling-one-leg': 'swelling',
  'sign.swelling-whole-leg': 'swelling',
  'sign.vein-tenderness': 'swelling',
  'sign.gangrene': 'skin',
  'sign.non-healing-sore': 'skin',
  'sign.sore-on-toes-or-pressure-point': 'skin',
  'flag.pain-out-of-proportion': 'strong-pain',
  'worse.passive-stretch': 'strong-pain',
  'history.recent-injury': 'injury',
  'history.recent-muscle-tear': 'injury',
  'sign.bone-tender-point': 'injury',
  'flag.cannot-bear-weight': 'standing',
  'sign.unsteady-gait': 'standing',
  'sign.dark-urine': 'else',
}

export interface WarningLine {
  readonly group: WarningGroup
  readonly icon: SignIconName
  readonly findings: readonly FindingId[]
}

/**
 * The findings in lines, each finding in exactly one.
 *
 * @example
 * inLines(['sign.gangrene', 'flag.chest-pain-breathless']).map(({ group }) => group) // => ['chest', 'skin']
 */
export function inLines(findings: readonly FindingId[]): readonly WarningLine[] {
  return warningGroups.flatMap(({ group, icon }): readonly WarningLine[] => {
    const inside = findings.filter((finding) => {
      const short = shortNameOf(finding)
      return (short === undefined ? 'else' : groupOf[short]) === group
    })
    // What has nothing to do with each other does not stand in one sentence.
    if (group === 'else') return inside.map((finding) => ({ group, icon, findings: [finding] }))
    return inside.length === 0 ? [] : [{ group, icon, findings: inside }]
  })
}

export interface WarningPage {
  /** What is there right now, or what a person is, has had or takes. */
  readonly about: 'now' | 'facts'
  readonly lines: readonly WarningLine[]
}

/** As many as are read at 3 a.m. and leave room for two answers. */
const mostLines = 6

/**
 * The findings in screens of at most six lines, what is there right now first.
 *
 * @example
 * inPages(['history.diabetes', 'sign.gangrene']).map(({ about }) => about) // => ['now', 'facts']
 */
export function inPages(findings: readonly FindingId[]): readonly WarningPage[] {
  const lines = inLines(findings)
  const isNow = (line: WarningLine): boolean => line.findings.some(canPass)
  return [
    ...pagesOf('now', lines.filter(isNow)),
    ...pagesOf(
      'facts',
      lines.filter((line) => !isNow(line)),
    ),
  ]
}

function pagesOf(about: WarningPage['about'], lines: readonly WarningLine[]): readonly WarningPage[] {
  const count = Math.ceil(lines.length / mostLines)
  return Array.from({ length: count }, (_, page) => ({
    about,
    lines: lines.slice(page * mostLines, (page + 1) * mostLines),
  }))
}
