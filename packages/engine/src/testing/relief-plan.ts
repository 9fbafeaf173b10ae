/** Small bases and people for tests of the relief plan. */

import { compile } from '../assess/network.ts'
import type { Answers, Assessment, Raised, ReliefPlan } from '../assessment.ts'
import type { Base, Finding, Measure, SafetyRule, Urgency } from '../base.ts'
import { planRelief } from '../relief/plan.ts'
import { plainBase } from './plain-base.ts'

const findings = ['numb-feet', 'hanging-helps', 'swollen-leg', 'tender-bone', 'injury', 'brittle-bone']

export function measure(id: string, changes: Partial<Measure> = {}): Measure {
  const effects = [{ condition: 'vein', verdict: 'helps', certainty: 'high' }] as const
  return { id, moment: 'right-now', ask: [], effects, ...changes }
}

export function avoid(id: string, measures: SafetyRule['measures'], when: SafetyRule['when']): SafetyRule {
  return { id, measures, effect: 'avoid', when }
}

export function baseWith(changes: Partial<Base>): Base {
  const plain = plainBase(findings)
  const more: Finding[] = [
    { id: 'person.age', kind: 'number', askedOf: 'person', unit: 'a', range: [0, 120] },
    { id: 'history.smoking', kind: 'choice', askedOf: 'person', options: ['never', 'current'] },
    { id: 'exam.index', kind: 'number', askedOf: 'clinician', unit: '1', range: [0, 3] },
    { id: 'exam.pulse-missing', kind: 'boolean', askedOf: 'clinician' },
  ]
  return { ...plain, findings: [...plain.findings, ...more], ...changes }
}

export interface Person {
  readonly answers?: Answers
  readonly urgency?: Urgency
  readonly raised?: readonly Raised[]
  readonly artery?: number
  readonly vein?: number
}

/** The plan for a person whose causes are as likely as told; by default the veins are. */
export function planFor(base: Base, person: Person = {}): ReliefPlan {
  const { answers = {}, urgency = 'routine', raised = [], artery = 0, vein = 0.5 } = person
  const assessment: Assessment = {
    urgency: { urgency, raised },
    causes: [
      { condition: 'vein', probability: vein },
      { condition: 'artery', probability: artery },
    ],
    other: 0.1,
    enough: { value: true, reason: 'clear' },
  }
  return planRelief(compile(base), answers, assessment)
}

export function suggested(plan: ReliefPlan): string[] {
  return plan.suggestions.map((one) => one.measure)
}
