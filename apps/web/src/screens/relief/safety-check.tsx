// The one question before anything is suggested: none of these, or which. Dangers stand first.
import type { Answers, FindingId } from '@stillnight/engine'
import { capitalize } from '@stillnight/words'
import { useState } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import { ChoiceRow } from '../../components/choice-row/choice-row.tsx'
import { NumberField } from '../../components/number-field/number-field.tsx'
import { knowledge, words } from '../../data/knowledge.ts'
import { keep, record } from '../../state/record.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { byDanger } from './by-danger.ts'

export interface SafetyCheckProps {
  readonly findings: readonly FindingId[]
}

const age = 'person.age'
const typicalAge = 50

export function SafetyCheck({ findings }: SafetyCheckProps) {
  const { text, findingPhrase, findingQuestion } = words.value
  const [picked, setPicked] = useState<ReadonlySet<FindingId>>(new Set())
  const [years, setYears] = useState<number | undefined>(undefined)
  const [isAgeMissing, setAgeMissing] = useState(false)
  const { network } = knowledge.value
  const asksAge = findings.includes(age)
  const range = network.base.findings.find(({ id }) => id === age)?.range ?? [0, 120]
  const rows = byDanger(
    network,
    findings.filter((id) => id !== age),
  )
  const toggle = (finding: FindingId, isPicked: boolean): void => {
    const others = [...picked].filter((each) => each !== finding)
    setPicked(new Set(isPicked ? [...others, finding] : others))
  }
  const isAgeFine = years !== undefined && years >= range[0] && years <= range[1]
  const finish = (rest: 'absent' | 'unknown'): void => {
    if (asksAge && !isAgeFine && rest === 'absent' && picked.size === 0) {
      setAgeMissing(true)
      return
    }
    const answers: Answers = {
      ...Object.fromEntries(rows.map((id) => [id, picked.has(id) ? 'present' : rest] as const)),
      ...(asksAge && { [age]: isAgeFine ? years : 'unknown' }),
    }
    keep({ ...record.value, answers: { ...record.value.answers, ...answers } })
  }
  return (
    <div class="screen">
      <div class="stack-tight">
        <ScreenHeading>{text('relief-now.first')}</ScreenHeading>
        <p class="quiet">{text('relief-now.first-help')}</p>
      </div>
      {asksAge && (
        <NumberField
          label={findingQuestion(age)}
          help={isAgeMissing ? text('relief-now.age-missing') : text('relief-now.age-help')}
          value={years}
          range={range}
          start={typicalAge}
          fewerLabel={text('why.fewer')}
          moreLabel={text('why.more')}
          onChange={setYears}
        />
      )}
      <fieldset class="choice-list">
        <legend class="visually-hidden">{text('why.pick-all')}</legend>
        {rows.map((finding) => (
          <ChoiceRow
            key={finding}
            kind="any"
            name={finding}
            label={capitalize(findingPhrase(finding, 'present'))}
            isPicked={picked.has(finding)}
            onToggle={(isPicked) => toggle(finding, isPicked)}
          />
        ))}
      </fieldset>
      <div class="actions">
        {isAgeMissing && <p role="alert">{text('relief-now.age-missing')}</p>}
        <Button look="primary" onClick={() => finish('absent')}>
          {picked.size > 0 ? text('why.next') : text('why.none')}
        </Button>
        <Button onClick={() => finish('unknown')}>
          {picked.size > 0 ? text('why.cannot-tell-rest') : text('why.cannot-tell')}
        </Button>
      </div>
    </div>
  )
}
