// The studies behind a number, as they are cited.
import type { Provenance } from '@stillnight/knowledge/provenance'
import { sourceText } from '@stillnight/words/evidence'

export interface SourcesProps {
  readonly provenance: Provenance
  readonly keys: readonly string[]
}

export function Sources({ provenance, keys }: SourcesProps) {
  const cited = [...new Set(keys)].flatMap((key) => {
    const source = provenance.sources[key]
    return source === undefined ? [] : [{ key, ...source }]
  })
  if (cited.length === 0) return null
  return (
    <ul class="small quiet">
      {cited.map(({ key, ...source }) => (
        <li key={key}>{sourceText(source).text}</li>
      ))}
    </ul>
  )
}
