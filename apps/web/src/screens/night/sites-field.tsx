// Where in the leg it hurt: all that fit.
import type { FindingId } from '@stillnight/engine'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { words } from '../../data/knowledge.ts'

/** From the foot up. */
const sites: readonly FindingId[] = [
  'site.foot-toes',
  'site.sole-heel',
  'site.ankle',
  'site.calf',
  'site.shin',
  'site.knee',
  'site.back-thigh',
  'site.front-thigh',
  'site.outer-thigh',
  'site.inner-thigh',
  'site.hip-groin',
  'site.buttock-low-back',
]

export interface SitesFieldProps {
  readonly sites: readonly FindingId[]
  readonly onChange: (sites: readonly FindingId[] | undefined) => void
}

export function SitesField({ sites: picked, onChange }: SitesFieldProps) {
  const { text } = words.value
  const toggle = (site: FindingId): void => {
    const next = picked.includes(site) ? picked.filter((each) => each !== site) : [...picked, site]
    onChange(next.length > 0 ? next : undefined)
  }
  const names = picked.map((site) => text(`night.${site}`)).join(', ')
  return (
    <Disclosure title={names === '' ? text('night.where') : text('night.where-picked', { names })}>
      {/* biome-ignore lint/a11y/useSemanticElements: the summary above is its legend */}
      <div class="segments-options" role="group" aria-label={text('night.where')}>
        {sites.map((site) => (
          <button
            key={site}
            type="button"
            class="segment"
            aria-pressed={picked.includes(site)}
            onClick={() => toggle(site)}
          >
            {text(`night.${site}`)}
          </button>
        ))}
      </div>
    </Disclosure>
  )
}
