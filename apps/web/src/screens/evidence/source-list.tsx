// The sources of an entry. A link leads out of the app, and only when it is tapped.
import { type SourceLine, sourceName, sourceText } from '@stillnight/words/evidence'
import { words } from '../../data/knowledge.ts'

export function SourceList({ sources }: { readonly sources: Readonly<Record<string, SourceLine>> }) {
  const { text } = words.value
  const all = Object.entries(sources)
  if (all.length === 0) return null
  return (
    <section class="stack-tight">
      <h2>{text('evidence.sources')}</h2>
      <ul class="small">
        {all.map(([key, source]) => {
          const { text: cited, link } = sourceText(source)
          return (
            <li key={key}>
              <strong>{sourceName(text, key, source)}:</strong> {cited}{' '}
              {link !== undefined && (
                <a href={link} rel="noreferrer external">
                  {link}
                </a>
              )}{' '}
              {!source.seen && <em>{text('evidence.not-seen')}.</em>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
