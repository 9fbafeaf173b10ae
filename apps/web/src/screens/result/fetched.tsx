// The part of a page that comes when someone asks for it.
import type { Provenance } from '@stillnight/knowledge/provenance'
import type { ComponentChildren } from 'preact'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { words } from '../../data/knowledge.ts'
import { useProvenance } from '../../data/use-provenance.ts'

export interface FetchedProps {
  readonly title: string
  readonly show: (provenance: Provenance) => ComponentChildren
}

export function Fetched({ title, show }: FetchedProps) {
  const { text } = words.value
  const [fetched, load] = useProvenance()
  return (
    <Disclosure title={title} onOpen={load}>
      {fetched.at === 'failed' && <p>{text('errors.not-loaded')}</p>}
      {fetched.at === 'ready' && show(fetched.provenance)}
    </Disclosure>
  )
}
