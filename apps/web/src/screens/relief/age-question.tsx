// The age, asked once ever: what is safe for a grown-up is not always so for a child.
import { useState } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import { NumberField } from '../../components/number-field/number-field.tsx'
import { knowledge, words } from '../../data/knowledge.ts'
import { useDraft } from '../../state/draft.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'

export interface AgeQuestionProps {
  /** The age, or undefined for whoever does not say. */
  readonly onSay: (years: number | undefined) => void
}

const age = 'person.age'
const typicalAge = 50

const readYears = (kept: unknown): number | undefined => (typeof kept === 'number' ? kept : undefined)

export function AgeQuestion({ onSay }: AgeQuestionProps) {
  const { text, findingQuestion } = words.value
  const [years, setYears, forget] = useDraft<number | undefined>('relief.age', readYears, () => undefined)
  const [isMissing, setMissing] = useState(false)
  const say = (said: number | undefined): void => {
    forget()
    onSay(said)
  }
  const range = knowledge.value.network.base.findings.find(({ id }) => id === age)?.range ?? [0, 120]
  const isFine = years !== undefined && years >= range[0] && years <= range[1]
  return (
    <div class="screen tonight">
      <div class="stack">
        <ScreenHeading>{text('relief-now.age-title')}</ScreenHeading>
        <NumberField
          label={findingQuestion(age)}
          help={text('relief-now.age-help')}
          value={years}
          range={range}
          start={typicalAge}
          fewerLabel={text('why.fewer')}
          moreLabel={text('why.more')}
          onChange={setYears}
        />
      </div>
      <div class="tonight-choices">
        {isMissing && !isFine && <p role="alert">{text('relief-now.age-missing')}</p>}
        <Button look="primary" onClick={() => (isFine ? say(years) : setMissing(true))}>
          {text('why.next')}
        </Button>
        <Button look="quiet" onClick={() => say(undefined)}>
          {text('relief-now.age-not')}
        </Button>
      </div>
    </div>
  )
}
