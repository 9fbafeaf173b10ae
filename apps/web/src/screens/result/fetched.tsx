// The part of a page that comes when someone asks for it.
import type { Provenance } from '@stillnight/knowledge/provenance'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { words } from '../../data/knowledge.ts'
import { loadProvenance } from '../../data/provenance.ts'

type State = { readonly at: 'waiting' | 'failed' } | { readonly at: 'ready'; readonly provenance: Provenance }

export interface FetchedProps {
  readonly title: string
  readonly show: (provenance: Provenance) => ComponentChildren
}

export function Fetched({ title, show }: FetchedProps) {
  const { text } = words.value
  const [state, setState] = useState<State>({ at: 'waiting' })
  const load = (): void => {
    if (state.at === 'ready') return
    loadProvenance().then(
      (provenance) => setState({ at: 'ready', provenance }),
      () => setState({ at: 'failed' }),
    )
  }
  return (
    <Disclosure title={title} onOpen={load}>
      {state.at === 'failed' && <p>{text('errors.not-loaded')}</p>}
      {state.at === 'ready' && show(state.provenance)}
    </Disclosure>
  )
}
