// One thing to do now: the first one open and drawn, the others behind a tap.
import type { MeasureId } from '@stillnight/engine'
import { Button } from '../../components/button/button.tsx'
import { Card } from '../../components/card/card.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { Drawing, isDrawn } from '../../components/drawing/drawing.tsx'
import { words } from '../../data/knowledge.ts'

export interface MeasureNowProps {
  readonly measure: MeasureId
  readonly isFirst: boolean
  /** Leads through it with a countdown. */
  readonly onGuide?: () => void
}

export function MeasureNow({ measure, isFirst, onGuide }: MeasureNowProps) {
  const { text, measure: measureText } = words.value
  const { name } = measureText(measure)
  if (!isFirst) {
    return (
      <Disclosure title={name}>
        <How measure={measure} />
      </Disclosure>
    )
  }
  return (
    <Card>
      <h2>{name}</h2>
      {isDrawn(measure) && <Drawing name={measure} />}
      {onGuide !== undefined && (
        <Button look="primary" onClick={onGuide}>
          {text('relief-now.guide-me')}
        </Button>
      )}
      <How measure={measure} />
    </Card>
  )
}

function How({ measure }: { readonly measure: MeasureId }) {
  const { how, stop, 'effect-after': effectAfter } = words.value.measure(measure)
  return (
    <>
      <ol class="stack-tight">
        {how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p>{effectAfter}</p>
      <p>
        <strong>{stop}</strong>
      </p>
    </>
  )
}
