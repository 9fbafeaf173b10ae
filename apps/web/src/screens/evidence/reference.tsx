// A text that begins with the id of another entry, with a link to it and its name instead of the id.
import { referring } from '@stillnight/words/evidence'
import { knowledge, words } from '../../data/knowledge.ts'
import { hrefOf } from '../../state/route.ts'

export function Reference({ text }: { readonly text: string }) {
  const found = referring({ base: knowledge.value.network.base, words: words.value }, text)
  if (found === undefined) return <>{text}</>
  return (
    <>
      <a href={hrefOf({ screen: 'evidence', of: found.id })}>{found.name}</a>
      {found.rest}
    </>
  )
}
