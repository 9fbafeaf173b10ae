// A knowledge base small enough to read at a glance, in which nothing is wrong. A test breaks one thing in it.
import type { Knowledge } from '../compile/files.ts'
import type { Issue } from '../compile/issue.ts'
import { readKnowledge } from '../compile/read-knowledge.ts'
import { applyRule, type Rule } from '../rules/rule.ts'

const because = 'basis: estimate, source: ratings, place: three ratings'
const number = (value: number, low: number, high: number) =>
  `{value: ${value}, low: ${low}, high: ${high}, ${because}}`

const condition = (id: string, kind: string, extra: string, findings: string) => `
id: ${id}
group: vascular
kind: ${kind}
urgency: soon
${extra}
prior:
  child: ${number(0.01, 0.005, 0.02)}
  under-40: ${number(0.1, 0.05, 0.2)}
  adult: ${number(0.3, 0.2, 0.4)}
  over-70: ${number(0.3, 0.2, 0.4)}
findings:
${findings}
`

/** The texts of the small base by path. */
export const smallTexts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'vocabulary.yaml': `
version: 1
urgency: {self-care: {}, routine: {}, soon: {}, same-day: {}, emergency: {}}
conditions:
  cramps: {group: vascular, kind: cause}
  clot: {group: vascular, kind: danger}
  other: {group: other, kind: cause}
findings:
  person.age: {kind: number, asked-of: person, unit: a, range: [0, 120]}
  history.smoking: {kind: choice, asked-of: person, options: [never, current]}
  site.calf: {kind: boolean, asked-of: person}
  sign.swelling: {kind: boolean, asked-of: person}
  sign.redness: {kind: boolean, asked-of: person}
  lab.ferritin: {kind: number, asked-of: clinician, unit: ug/L, range: [0, 10000]}
relief: {heat: {}, walking: {}}
retired: {}
`,
    'model.yaml': `
flattening: {value: 0.6, low: 0.5, high: 1, basis: estimate, source: ratings, reason: shares are uncertain}
co-occurrence: {value: 0.05, low: 0.02, high: 0.3, basis: estimate, source: ratings, reason: rare}
absent-exponent: {value: 0.25, low: 0.15, high: 1, basis: estimate, source: ratings, reason: one tap denies many}
absent-warning-exponent: {value: 0.5, low: 0.25, high: 1, basis: estimate, source: ratings, reason: asked one by one}
max-causes: {value: 3, low: 3, high: 3, basis: estimate, source: ratings, reason: more are too rare}
female-share: {value: 0.5, low: 0.4, high: 0.6, basis: estimate, source: ratings, reason: about half}
age-bands: [{id: child, below: 16}, {id: under-40, below: 40}, {id: adult, below: 70}, {id: over-70, below: 130}]
`,
    'background.yaml': `
site.calf: ${number(0.02, 0.01, 0.05)}
sign.swelling: ${number(0.03, 0.01, 0.05)}
sign.redness: ${number(0.03, 0.01, 0.05)}
lab.ferritin:
  - {at-most: 75, ${number(0.3, 0.2, 0.4).slice(1)}
  - {at-most: 30, ${number(0.1, 0.05, 0.2).slice(1)}
`,
    'factors.yaml': `
factors:
  - {finding: history.smoking, option: current, ${number(0.2, 0.1, 0.3).slice(1)}
`,
    'groups.yaml': `
groups:
  - {id: skin, exponent: 0.5, findings: [sign.swelling, sign.redness], basis: estimate, source: ratings, reason: one fact}
`,
    'implications.yaml': 'implications: [{if: sign.swelling, present: [site.calf]}]\n',
    'conflicts.yaml': `
conflicts:
  - id: warm-or-walk
    measures: [heat, walking]
    positions: [{id: walk, when: {probability: cramps, at-least: 0.5}}]
    basis: estimate
    source: ratings
`,
    'medicines.yaml': `
medicines:
  - {id: tobacco-in-clot, finding: history.smoking, condition: clot, class: tobacco, strength: weak, kind: causes, action: review, basis: estimate, source: ratings}
`,
    'relief-general.yaml':
      'ask-always: [site.calf]\nbasis: estimate\nsource: ratings\nreason: it can reveal a clot\n',
    'self-experiments.yaml': `
measures:
  - {measure: heat, suitability: partly, blocks: [{nights: 7, leave-out: 1}], outcome: events, basis: estimate, source: ratings, reason: gone by morning}
`,
    'while-waiting.yaml': `
waiting:
  - {condition: clot, urgency: same-day, basis: estimate, source: ratings, reason: it can travel}
`,
    'questions.yaml': `
questions:
  - {id: about-you, phase: about, kind: number, burden: 1, settles: [person.age, history.smoking]}
  - {id: leg, phase: warning, kind: pick-all, burden: 1, settles: [site.calf, sign.swelling, sign.redness]}
`,
    'conditions/cramps.yaml': condition(
      'cramps',
      'cause',
      '',
      `
  - {finding: site.calf, ${number(0.97, 0.9, 0.99).slice(1)}
  - {finding: lab.ferritin, at-most: 75, ${number(0.4, 0.3, 0.5).slice(1)}
  - {finding: lab.ferritin, at-most: 30, ${number(0.2, 0.1, 0.3).slice(1)}`,
    ),
    'conditions/clot.yaml': condition(
      'clot',
      'danger',
      `harm: {urgency: same-day, probability: 0.06, basis: estimate, source: ratings, reason: it can travel}
risk-factors:
  - {finding: history.smoking, option: current, ${number(1.5, 1, 2).slice(1)}`,
      `  - {finding: sign.swelling, ${number(0.8, 0.6, 0.9).slice(1)}`,
    ),
    'conditions/other.yaml': condition('other', 'cause', '', '  []').replace('vascular', 'other'),
    'warning-signs/clot-signs.yaml': `
id: clot-signs
urgency: same-day
danger: [clot]
when: {all-of: [sign.swelling, site.calf]}
unless: [{finding: sign.redness, because: redness alone is skin}]
basis: estimate
source: ratings
reason: a swollen calf may be a clot
examples:
  fires: [{present: [sign.swelling, site.calf]}]
  near-miss: [{present: [sign.swelling]}]
`,
    'relief/heat.yaml': `
id: heat
moment: right-now
ask: [sign.redness]
effects: [{condition: cramps, verdict: may-help, certainty: low, basis: estimate, source: ratings}]
when-not: [heat-on-red-skin]
`,
    'relief/walking.yaml': `
id: walking
moment: right-now
effects: [{condition: cramps, verdict: may-help, certainty: low, basis: estimate, source: ratings}]
when-not: [walking-with-clot]
`,
    'safety/all.yaml': `
rules:
  - id: heat-on-red-skin
    measures: [heat]
    effect: avoid
    when: sign.redness
    basis: estimate
    source: ratings
    reason: warm skin gets worse
    examples: {fires: [{present: [sign.redness]}], near-miss: [{present: [sign.swelling]}]}
  - id: walking-with-clot
    measures: [walking]
    effect: only-after-check
    when: {probability: clot, at-least: 0.1}
    basis: published
    source: paper
    place: abstract
    reason: a clot can travel
    examples: {fires: [{probabilities: {clot: 0.1}}], near-miss: [{probabilities: {clot: 0.09}}]}
`,
    'sources/own.yaml': `
ratings: {title: Three ratings, seen: true}
paper: {title: A paper, seen: true}
memory: {title: A paper nobody opened, seen: false}
`,
    'cases/made-up.yaml': `
cases:
  - id: one
    source: {name: made up}
    summary: A swollen calf.
    present: [sign.swelling]
    absent: []
    diagnosis: clot
    urgency: same-day
    urgency_max: emergency
    night: true
`,
    'claims.yaml': `
claims:
  - {id: calf, section: 1, says: cramps are in the calf, held-by: ['conditions/cramps#site.calf']}
`,
    'words/en/conditions.yaml': `
cramps: {name: cramps, clinical: nocturnal leg cramps, what: a hard muscle, next: it passes, settle: no test}
clot: {name: a clot, clinical: deep vein thrombosis, what: thick blood, next: see a doctor, settle: a scan}
other: {name: something else, clinical: another cause, what: not on our list, next: see a doctor, settle: a look}
`,
    'words/en/findings.yaml': `
person.age: {name: age, ask: How old are you?, unit-name: years, clinic: age}
history.smoking: {name: smoking, ask: Do you smoke?, clinic: smoking status, options: {never: {present: you never smoked, clinic: never}, current: {present: you smoke, clinic: current}}}
site.calf: {present: it is in the calf, absent: it is not in the calf, ask: Is it in the calf?, clinic: calf pain}
sign.swelling: {present: it is swollen, absent: it is not swollen, ask: Is it swollen?, clinic: leg swelling}
sign.redness: {present: it is red, absent: it is not red, ask: Is it red?, clinic: erythema}
lab.ferritin: {name: ferritin, ask: What was ferritin?, clinic: ferritin, unit-name: micrograms per liter}
`,
    'words/en/questions.yaml': `
about-you: {ask: Who are you?, why: age matters}
leg: {ask: What is it like?, why: it tells causes apart, options: {site.calf: calf, sign.swelling: swollen, sign.redness: red}}
`,
    'words/en/warning-signs.yaml': 'clot-signs: {why: it may be a clot, act: see a doctor today}\n',
    'words/en/urgency.yaml': `
self-care: {title: At home, act: rest}
routine: {title: A visit, act: book a visit}
soon: {title: Soon, act: be seen in two weeks}
same-day: {title: Today, act: be seen today}
emergency: {title: Now, act: call for help}
`,
    'words/en/measures.yaml': `
heat: {name: warmth, how: [warm it], effect-after: minutes, stop: when it burns}
walking: {name: walking, how: [walk], effect-after: minutes, stop: when it hurts}
`,
    'words/en/safety.yaml': `
heat-on-red-skin: {why: warmth feeds it, instead: cool it}
walking-with-clot: {why: it may be a clot, instead: see a doctor}
`,
    'words/en/conflicts.yaml': 'warm-or-walk: {say: one or the other, positions: {walk: walk}}\n',
    'words/en/waiting.yaml':
      'clot: {do: [go now], dont: [rub it], sooner: [call if worse], why: it can travel}\n',
    'words/en/triggers.yaml': 'tobacco-in-clot: {say: ask about smoking}\n',
  }),
)

/** The small base with some texts replaced: `{ 'groups.yaml': (text) => text.replace(...) }`. */
export function smallTextsWith(
  changes: Readonly<Record<string, (text: string) => string>>,
): ReadonlyMap<string, string> {
  const texts = new Map(smallTexts)
  for (const [path, change] of Object.entries(changes)) {
    const before = texts.get(path) ?? ''
    const after = change(before)
    if (after === before) throw new Error(`The change of ${path} changes nothing.`)
    texts.set(path, after)
  }
  return texts
}

/** Reads the small base with changes; throws when a change breaks the shape rather than a rule. */
function smallBase(changes: Readonly<Record<string, (text: string) => string>> = {}): Knowledge {
  const { knowledge, issues } = readKnowledge(smallTextsWith(changes))
  if (!knowledge || issues.length > 0) throw new Error(`The small base is broken: ${JSON.stringify(issues)}`)
  return knowledge
}

/** What one rule says about the small base with changes. */
export function issuesOf(
  rule: Rule,
  changes: Readonly<Record<string, (text: string) => string>> = {},
): readonly Issue[] {
  return applyRule(rule, smallBase(changes))
}
