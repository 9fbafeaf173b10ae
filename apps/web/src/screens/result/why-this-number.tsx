// "Why this number?": what it was made of, and where each part comes from.
import type { ConditionId, Explanation } from '@stillnight/engine'
import type { NumberOrigin, Provenance } from '@stillnight/knowledge/provenance'
import { capitalize } from '@stillnight/words'
import { ButtonLink } from '../../components/button/button.tsx'
import { knowledge, words } from '../../data/knowledge.ts'
import { ageBandOf } from '../../state/age-band.ts'
import { answersWithDiary } from '../../state/diary-answers.ts'
import { hrefOf } from '../../state/route.ts'
import { Fetched } from './fetched.tsx'
import { Sources } from './sources.tsx'

export interface WhyThisNumberProps {
  readonly condition: ConditionId
  readonly explanation: Explanation | undefined
}

const reasonsShown = 4

export function WhyThisNumber({ condition, explanation }: WhyThisNumberProps) {
  const { text } = words.value
  return (
    <Fetched
      title={text('result.why-this-number')}
      show={(provenance) => <Parts condition={condition} explanation={explanation} provenance={provenance} />}
    />
  )
}

interface PartsProps extends WhyThisNumberProps {
  readonly provenance: Provenance
}

function Parts({ condition, explanation, provenance }: PartsProps) {
  const { text, reasonPhrase } = words.value
  const band = ageBandOf(knowledge.value.network.base.ageBands, answersWithDiary.value['person.age'])
  const share = band === undefined ? undefined : provenance.numbers[`shares/${condition}/${band}`]
  const strongest = [...(explanation?.for ?? []), ...(explanation?.against ?? [])]
    .sort((first, second) => Math.abs(second.logOdds) - Math.abs(first.logOdds))
    .slice(0, reasonsShown)
  return (
    <div class="source-list">
      <p>{text('result.made-of')}</p>
      {share !== undefined && (
        <Part title={text('result.how-common')} origin={share} provenance={provenance} kind="common" />
      )}
      {strongest.map((reason) => {
        const { finding, answer } = reason
        const origin =
          provenance.numbers[`findings/${condition}/${finding}`] ??
          provenance.numbers[`risk-factors/${condition}/${finding}`] ??
          provenance.numbers[`risk-factors/${condition}/${finding}=${answer}`]
        return origin === undefined ? null : (
          <Part
            key={finding}
            title={capitalize(reasonPhrase(reason))}
            origin={origin}
            provenance={provenance}
            kind={provenance.numbers[`findings/${condition}/${finding}`] === undefined ? 'factor' : 'share'}
          />
        )
      })}
      <ButtonLink href={hrefOf({ screen: 'evidence', of: condition })}>
        {text('evidence.why-here')}
      </ButtonLink>
    </div>
  )
}

interface PartProps {
  readonly title: string
  readonly origin: NumberOrigin
  readonly provenance: Provenance
  /** A share of people with leg pain, a share of people with the cause, or a factor on the odds. */
  readonly kind: 'common' | 'share' | 'factor'
}

function Part({ title, origin, provenance, kind }: PartProps) {
  const { text, basis } = words.value
  const { label, help } = basis(origin.basis)
  const format = new Intl.NumberFormat('en', {
    ...(kind !== 'factor' && { style: 'percent' }),
    maximumSignificantDigits: 2,
  })
  const [value, low, high] = [origin.value, origin.low, origin.high].map((each) => format.format(each))
  const figure = text(`result.number-${kind}`, {
    value: value ?? '',
    low: low ?? '',
    high: high ?? '',
  })
  return (
    <div class="stack-tight">
      <h4>{title}</h4>
      <p>{figure}</p>
      <p class="quiet small">
        {label}. {help}
      </p>
      <Sources provenance={provenance} keys={origin.source} />
    </div>
  )
}
