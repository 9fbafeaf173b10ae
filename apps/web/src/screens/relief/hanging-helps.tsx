// Relief when the leg hangs over the edge of the bed is a sign, before it is a relief: asked, and said what it means.
import { Alert } from '../../components/alert/alert.tsx'
import { Drawing } from '../../components/drawing/drawing.tsx'
import { words } from '../../data/knowledge.ts'
import { record } from '../../state/record.ts'
import { AskHere } from '../result/ask-here.tsx'

export function HangingHelps() {
  const { text, measure } = words.value
  const answer = record.value.answers['relief.dangling']
  if (answer === undefined) return <AskHere finding="relief.dangling" lead={text('relief-now.hanging')} />
  if (answer !== 'present') return null
  return (
    <Alert tone="mind" icon="triangle" title={<h2>{text('relief-now.hanging-title')}</h2>}>
      <Drawing name="leg-dangling" />
      <p>{text('relief-now.hanging-means')}</p>
      <p>{measure('leg-dangling').stop}</p>
    </Alert>
  )
}
