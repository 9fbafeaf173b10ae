// Two questions before a trial begins: what the person thinks will come out, and whether medicines stay as they are.
import type { Belief, MedicinesBefore } from '@stillnight/engine/trial'
import { Alert } from '../../components/alert/alert.tsx'
import { Segments } from '../../components/segments/segments.tsx'
import { words } from '../../data/knowledge.ts'

const beliefs: readonly Belief[] = ['measure', 'no-difference', 'usual', 'not-sure']
const medicinesBefore: readonly MedicinesBefore[] = ['steady', 'changed-lately', 'change-planned']

export interface Said {
  readonly belief?: Belief
  readonly medicines?: MedicinesBefore
}

/** Whether both were answered. */
export const isSaid = ({ belief, medicines }: Said): boolean =>
  belief !== undefined && medicines !== undefined

/** What a kept text still says; each of the two for itself. */
export function readSaid(kept: unknown): Said | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const said: Partial<Record<keyof Said, unknown>> = kept
  const belief = beliefs.find((each) => each === said.belief)
  const medicines = medicinesBefore.find((each) => each === said.medicines)
  return { ...(belief && { belief }), ...(medicines && { medicines }) }
}

export const areMedicinesSteady = ({ medicines }: Said): boolean =>
  medicines === undefined || medicines === 'steady'

export interface BeforeStartProps {
  readonly said: Said
  readonly onChange: (said: Said) => void
}

export function BeforeStart({ said, onChange }: BeforeStartProps) {
  const { text } = words.value
  const { belief: _, ...withoutBelief } = said
  const { medicines: __, ...withoutMedicines } = said
  return (
    <div class="stack">
      <h3>{text('try.first.title')}</h3>
      <Segments
        label={text('try.first.medicines')}
        options={medicinesBefore.map((value) => ({ value, label: text(`try.first.medicine.${value}`) }))}
        value={said.medicines}
        onChange={(medicines) => onChange({ ...withoutMedicines, ...(medicines && { medicines }) })}
      />
      {!areMedicinesSteady(said) && (
        <Alert tone="mind" icon="triangle">
          <p>{text('try.first.medicine-warning')}</p>
          <p>{text(`try.first.wait.${said.medicines}`)}</p>
        </Alert>
      )}
      <Segments
        label={text('try.first.belief')}
        options={beliefs.map((value) => ({ value, label: text(`try.first.beliefs.${value}`) }))}
        value={said.belief}
        onChange={(belief) => onChange({ ...withoutBelief, ...(belief && { belief }) })}
      />
      <p class="quiet small">{text('try.first.belief-help')}</p>
    </div>
  )
}
