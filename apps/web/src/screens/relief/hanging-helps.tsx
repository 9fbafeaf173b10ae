// Relief when the leg hangs over the edge of the bed is a sign, before it is a relief: asked, and said what it means.
import { Alert } from '../../components/alert/alert.tsx'
import { Button } from '../../components/button/button.tsx'
import { Drawing } from '../../components/drawing/drawing.tsx'
import { words } from '../../data/knowledge.ts'
import { answersWithDiary, assessmentWithDiary } from '../../state/diary-answers.ts'
import { record, takeBackFinding } from '../../state/record.ts'
import { AskHere } from '../result/ask-here.tsx'

const hanging = 'relief.dangling'

/** The question, or what a "yes" to it means. */
export function HangingHelps() {
  if (answersWithDiary.value[hanging] === undefined) {
    return <AskHere finding={hanging} lead={words.value.text('relief-now.hanging')} />
  }
  return <HangingMeans />
}

/** What it means that hanging helps, and how soon to be seen; nothing where nobody said so. */
export function HangingMeans() {
  const { text, measure, urgency } = words.value
  if (answersWithDiary.value[hanging] !== 'present') return null
  const { title, act } = urgency(assessmentWithDiary.value.urgency.urgency)
  return (
    <div role="alert">
      <Alert tone="mind" icon="triangle" title={<h2>{text('relief-now.hanging-title')}</h2>}>
        <Drawing name="leg-dangling" />
        <p>{text('relief-now.hanging-means')}</p>
        <p>
          <strong>{title}.</strong> {act}
        </p>
        <p>{measure('leg-dangling').stop}</p>
        {/* What only the nights show is changed in the nights. */}
        {record.value.answers[hanging] === 'present' && (
          <Button look="quiet" onClick={() => takeBackFinding(hanging)}>
            {text('relief-now.hanging-not-so')}
          </Button>
        )}
      </Alert>
    </div>
  )
}
