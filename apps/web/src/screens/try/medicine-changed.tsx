// A medicine that changes while a trial runs: noted with its night, told beside the result, and checked for safety.
import './noted.css'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { words } from '../../data/knowledge.ts'
import { type Experiment, withMedicineChange, withoutMedicineChange } from '../../experiments/experiment.ts'
import { keepExperiment } from '../../experiments/experiments.ts'
import { tonight } from '../../state/clock.ts'
import { nightText } from '../../state/date-text.ts'
import { hrefOf } from '../../state/route.ts'

export function MedicineChanged({ experiment }: { readonly experiment: Experiment }) {
  const { text } = words.value
  const { medicineChanges = [] } = experiment
  return (
    <>
      {!medicineChanges.includes(tonight.value) && (
        <Button onClick={() => void keepExperiment(withMedicineChange(experiment, tonight.value))}>
          {text('try.medicine.changed')}
        </Button>
      )}
      {medicineChanges.length > 0 && (
        <div class="try-noted stack-tight" role="status">
          {medicineChanges.map((night) => (
            <div class="try-noted-line" key={night}>
              <p>{text('try.medicine.noted', { night: nightText(night) })}</p>
              <Button
                look="quiet"
                onClick={() => void keepExperiment(withoutMedicineChange(experiment, night))}
              >
                {text('try.take-back')}
              </Button>
            </div>
          ))}
          <p>{text('try.medicine.check')}</p>
          <ButtonLink href={hrefOf({ screen: 'answers' })}>{text('try.medicine.to-answers')}</ButtonLink>
        </div>
      )}
    </>
  )
}
