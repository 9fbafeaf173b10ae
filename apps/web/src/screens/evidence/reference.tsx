// Texts that name other entries by their ids: each id becomes a link that bears the name.
import { factPieces, referring } from '@stillnight/words/evidence'
import { knowledge, words } from '../../data/knowledge.ts'
import { hrefOf } from '../../state/route.ts'

const library = () => ({ base: knowledge.value.network.base, words: words.value })

/** A note, which may begin with the id of another entry. */
export function Reference({ text }: { readonly text: string }) {
  const found = referring(library(), text)
  if (found === undefined) return <>{text}</>
  return (
    <>
      <EntryLink {...found} />
      {found.rest}
    </>
  )
}

/** What stands under one heading of the plain facts. */
export function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <p>
      {factPieces(library(), name, text).map((piece) =>
        typeof piece === 'string' ? piece : <EntryLink {...piece} />,
      )}
    </p>
  )
}

function EntryLink({ id, name }: { readonly id: string; readonly name: string }) {
  return <a href={hrefOf({ screen: 'evidence', of: id })}>{name}</a>
}
