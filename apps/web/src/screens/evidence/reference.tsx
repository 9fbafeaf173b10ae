// Texts that name other entries by their ids: each id becomes a link that bears the name.
import {
  type EvidencePage,
  factPieces,
  plainFact,
  plainRest,
  referring,
  withSourceNames,
} from '@stillnight/words/evidence'
import { words } from '../../data/knowledge.ts'
import { hrefOf } from '../../state/route.ts'
import { library } from './library.ts'

interface ReferenceProps {
  readonly text: string
  /** Those that the text may name by their keys. */
  readonly sources?: EvidencePage['sources']
}

/** A note, which may begin with the id of another entry. */
export function Reference({ text, sources = {} }: ReferenceProps) {
  const found = referring(library.value, text)
  const named = (note: string): string => withSourceNames(words.value.text, sources, note)
  if (found === undefined) return <>{named(text)}</>
  return (
    <>
      <EntryLink {...found} />
      {named(plainRest(words.value, found.rest))}
    </>
  )
}

/** What stands under one heading of the plain facts. */
export function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <p>
      {factPieces(library.value, name, plainFact(words.value, name, text)).map((piece) =>
        typeof piece === 'string' ? piece : <EntryLink {...piece} />,
      )}
    </p>
  )
}

function EntryLink({ id, name }: { readonly id: string; readonly name: string }) {
  return <a href={hrefOf({ screen: 'evidence', of: id })}>{name}</a>
}
