// Where it is known from that a measure helps.
import type { Suggestion } from '@stillnight/engine'
import type { Provenance } from '@stillnight/knowledge/provenance'
import { capitalize } from '@stillnight/words'
import { ButtonLink } from '../../components/button/button.tsx'
import { words } from '../../data/knowledge.ts'
import { hrefOf } from '../../state/route.ts'
import { Fetched } from './fetched.tsx'
import { Sources } from './sources.tsx'

export interface EffectSourcesProps {
  readonly measure: string
  readonly helps: Suggestion['helps']
}

const shown = 3

export function EffectSources({ measure, helps }: EffectSourcesProps) {
  const { text } = words.value
  return (
    <Fetched
      title={text('result.how-we-know')}
      show={(provenance) => (
        <div class="source-list">
          {helps.slice(0, shown).map(({ condition }) => (
            <Effect key={condition} measure={measure} condition={condition} provenance={provenance} />
          ))}
          <ButtonLink href={hrefOf({ screen: 'evidence', of: measure })}>{text('evidence.open')}</ButtonLink>
        </div>
      )}
    />
  )
}

interface EffectProps {
  readonly measure: string
  readonly condition: string
  readonly provenance: Provenance
}

function Effect({ measure, condition, provenance }: EffectProps) {
  const { condition: conditionText, basis } = words.value
  const origin = provenance.effects[`${measure}/${condition}`]
  if (origin === undefined) return null
  const { label, help } = basis(origin.basis)
  return (
    <div class="stack-tight">
      <p>
        <strong>{capitalize(conditionText(condition).name)}.</strong> {label}. {help}
      </p>
      <Sources provenance={provenance} keys={origin.source} />
    </div>
  )
}
