// One thing to try: how, how long until it helps, when to stop, and how sure we are.
import type { Certainty, Suggestion } from '@stillnight/engine'
import { Alert } from '../../components/alert/alert.tsx'
import { Icon } from '../../components/icon/icon.tsx'
import { knowledge, words } from '../../data/knowledge.ts'
import { verdicts } from '../../experiments/experiments.ts'
import { EffectSources } from './effect-sources.tsx'
import { TriedNote } from './tried-note.tsx'

export function Measure({ suggestion }: { readonly suggestion: Suggestion }) {
  const { text, measure, helpsWith, safety, certainty } = words.value
  const { name, how, 'effect-after': effectAfter, stop } = measure(suggestion.measure)
  const sure = certaintyOf(suggestion)
  const tried = verdicts.value.get(suggestion.measure)
  return (
    <details class="disclosure measure">
      <summary>
        <span class="measure-summary">
          {name}
          {helpsWith(suggestion.helps.slice(0, 2)).map((line) => (
            <span key={line}>{line}</span>
          ))}
          {tried !== undefined && <span>{text(`experiment.tried.${tried.result.verdict}`)}</span>}
        </span>
        <Icon name="chevron" />
      </summary>
      <div class="disclosure-body">
        {suggestion.cautions.length > 0 && (
          <Alert tone="mind" icon="triangle">
            {suggestion.cautions.map((rule) => {
              const { why, instead } = safety(rule)
              return (
                <p key={rule}>
                  {why} {instead}
                </p>
              )
            })}
          </Alert>
        )}
        {tried !== undefined && <TriedNote {...tried} />}
        <h4>{text('result.how')}</h4>
        <ol>
          {how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        {effectAfter !== undefined && (
          <>
            <h4>{text('result.how-long')}</h4>
            <p>{effectAfter}</p>
          </>
        )}
        {stop !== undefined && (
          <>
            <h4>{text('result.when-to-stop')}</h4>
            <p>{stop}</p>
          </>
        )}
        {sure !== undefined && <p class="quiet">{certainty(sure)}</p>}
        <EffectSources measure={suggestion.measure} helps={suggestion.helps} />
      </div>
    </details>
  )
}

/** How sure we are of the effect on the likeliest of the causes it is for. */
function certaintyOf({ measure, helps }: Suggestion): Certainty | undefined {
  const first = helps[0]?.condition
  const known = knowledge.value.network.base.measures.find(({ id }) => id === measure)
  return known?.effects.find(({ condition }) => condition === first)?.certainty
}
