// The studies behind a number, as they are cited.
import type { Provenance } from '@stillnight/knowledge/provenance'

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
      {cited.map(({ key, title, authors, year, journal }) => (
        <li key={key}>{[authors, title, journal, year].filter((part) => part !== undefined).join('. ')}</li>
      ))}
    </ul>
  )
}
