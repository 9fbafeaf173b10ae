// One entry laid open: what it says, every number with its range, basis and source, and what is not modeled.
import { capitalize } from '@stillnight/words'
import { betterNumberForm, betterNumberUrl, type EvidencePage, fileOf } from '@stillnight/words/evidence'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Chip } from '../../components/chip/chip.tsx'
import { words } from '../../data/knowledge.ts'
import { saveFile } from '../my-data/save-file.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { NumberList } from './number-list.tsx'
import { Fact, Reference } from './reference.tsx'
import { SourceList } from './source-list.tsx'

export interface EntryPageProps {
  readonly page: EvidencePage
  readonly isFirst: boolean
}

export function EntryPage({ page, isFirst }: EntryPageProps) {
  const { text } = words.value
  return (
    <article class="stack entry">
      <div class="stack-tight">
        {isFirst ? (
          <ScreenHeading>{capitalize(page.title)}</ScreenHeading>
        ) : (
          <h2>{capitalize(page.title)}</h2>
        )}
        <p>
          <Chip text={text(`evidence.${page.kind}`)} />
        </p>
      </div>
      <p>
        <strong>{text('evidence.made-by')}</strong>
      </p>
      <dl class="entry-facts">
        {Object.entries(page.facts).map(([name, value]) => (
          <div key={name}>
            <dt>{text(`evidence.${name}`)}</dt>
            <dd>
              <Fact name={name} text={value} />
            </dd>
          </div>
        ))}
      </dl>
      {Object.entries(page.numbers).map(([name, rows]) =>
        rows.length === 0 ? null : (
          <section class="stack-tight" key={name}>
            <h2>{text(`evidence.${name}`)}</h2>
            <NumberList rows={rows} group={name} sources={page.sources} />
          </section>
        ),
      )}
      {Object.entries(page.notes).map(([name, notes]) =>
        notes.length === 0 ? null : (
          <section class="stack-tight" key={name}>
            <h2>{text(`evidence.${name}`)}</h2>
            <ul class="small">
              {notes.map((note) => (
                <li key={note}>
                  <Reference text={note} sources={page.sources} />
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      <SourceList sources={page.sources} />
      <Propose page={page} />
    </article>
  )
}

function Propose({ page }: { readonly page: EvidencePage }) {
  const { text } = words.value
  const url = betterNumberUrl(page.id)
  const file = fileOf(page.kind, page.id)
  const saveForm = (): void => {
    const form = betterNumberForm(words.value, page)
    saveFile(form.name, form.text, 'text/markdown')
  }
  return (
    <section class="stack-tight">
      <h2>{text('evidence.propose')}</h2>
      <p>
        {text('evidence.propose-help')} {file !== undefined && text('evidence.stands-in', { file })}
      </p>
      <p class="small">
        {text('evidence.its-name')}: <code>{page.id}</code>
      </p>
      {url === undefined ? (
        <>
          <p>{text('evidence.propose-form')}</p>
          <Button onClick={saveForm}>{text('evidence.propose-save')}</Button>
        </>
      ) : (
        <>
          <ButtonLink href={url}>{text('evidence.propose-link')}</ButtonLink>
          <p class="quiet small">{text('evidence.opens-elsewhere')}</p>
        </>
      )}
    </section>
  )
}
