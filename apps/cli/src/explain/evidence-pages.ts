// The evidence as plain HTML pages, one for each entry of the knowledge base and one to find them in, for any web server
// or for reading from the disk. They are built and not committed: `npm run evidence`.
import { capitalize, type Words } from '@stillnight/words'
import {
  betterNumberForm,
  betterNumberUrl,
  type EvidencePage,
  entriesOf,
  factPieces,
  fileOf,
  findPages,
  type Library,
  type NumberRow,
  referring,
  sourceText,
  type TextFile,
} from '@stillnight/words/evidence'
import { escaped } from '../html/escaped.ts'

const style =
  'body{font:1.05rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1c2434;background:#fffdf9;overflow-wrap:anywhere}' +
  'table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-top:1px solid #ddd}' +
  'h1,h2{line-height:1.2}a{color:#27467c}dt{color:#555d6e}dd{margin:0 0 .5rem}'

function page({ text }: Words, title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)} · ${escaped(text('app.name'))}</title><style>${style}</style></head>
<body>${body}<p><strong>${escaped(text('evidence.made-by'))}</strong> ${escaped(text('app.not-a-diagnosis'))}</p></body></html>
`
}

/** A text with a link where it begins with the id of an entry. */
function linked(library: Library, plain: string): string {
  const found = referring(library, plain)
  if (found === undefined) return escaped(plain)
  return `${link(found)}${escaped(found.rest)}`
}

const link = ({ id, name }: { readonly id: string; readonly name: string }): string =>
  `<a href="${id}.html">${escaped(name)}</a>`

function fact(library: Library, name: string, value: string): string {
  const pieces = factPieces(library, name, value)
  return pieces.map((piece) => (typeof piece === 'string' ? escaped(piece) : link(piece))).join('')
}

function numbers(library: Library, name: string, rows: readonly NumberRow[]): string {
  if (rows.length === 0) return ''
  const { words } = library
  const { text } = words
  const heads = ['of', 'value', 'range', 'basis-column', 'sources'].map(
    (key) => `<th>${escaped(text(`evidence.${key}`))}</th>`,
  )
  const lines = rows.map(({ of, value, low, high, basis, source, place, reason, note }) => {
    const about = [source.join(', '), place, reason, note].filter(Boolean).join('; ')
    const label = words.basis(basis).label
    return `<tr><td>${linked(library, of)}</td><td>${value}</td><td>${low}–${high}</td><td>${escaped(label)}</td><td>${escaped(about)}</td></tr>`
  })
  return `<h2>${escaped(text(`evidence.${name}`))}</h2><table><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`
}

function section(library: Library, entry: EvidencePage): string {
  const { text } = library.words
  const facts = Object.entries(entry.facts).map(
    ([name, value]) => `<dt>${escaped(text(`evidence.${name}`))}</dt><dd>${fact(library, name, value)}</dd>`,
  )
  const notes = Object.entries(entry.notes)
    .filter(([, lines]) => lines.length > 0)
    .map(
      ([name, lines]) =>
        `<h2>${escaped(text(`evidence.${name}`))}</h2><ul>${lines.map((line) => `<li>${linked(library, line)}</li>`).join('')}</ul>`,
    )
  const sources = Object.entries(entry.sources).map(([key, source]) => {
    const { text: cited, link } = sourceText(source)
    const seen = source.seen ? '' : ` <em>${escaped(text('evidence.not-seen'))}.</em>`
    return `<li><code>${escaped(key)}</code> ${escaped(cited)}${link ? ` <a href="${escaped(link)}">${escaped(link)}</a>` : ''}${seen}</li>`
  })
  return [
    `<h1>${escaped(capitalize(entry.title))}</h1><p>${escaped(text(`evidence.${entry.kind}`))} <code>${entry.id}</code></p>`,
    `<dl>${facts.join('')}</dl>`,
    ...Object.entries(entry.numbers).map(([name, rows]) => numbers(library, name, rows)),
    ...notes,
    sources.length > 0 ? `<h2>${escaped(text('evidence.sources'))}</h2><ul>${sources.join('')}</ul>` : '',
    proposal(library.words, entry),
  ].join('\n')
}

function proposal(words: Words, page: EvidencePage): string {
  const { text } = words
  const url = betterNumberUrl(page.id)
  const file = fileOf(page.kind, page.id)
  const where = file === undefined ? '' : ` ${escaped(text('evidence.stands-in', { file }))}`
  const how =
    url === undefined
      ? `${escaped(text('evidence.propose-form'))} ${formLink(betterNumberForm(words, page), text('evidence.propose-save'))}`
      : `<a href="${escaped(url)}">${escaped(text('evidence.propose-link'))}</a>`
  return `<h2>${escaped(text('evidence.propose'))}</h2><p>${escaped(text('evidence.propose-help'))}${where}</p><p>${how}</p>`
}

/** The form within the page itself, so that it can be saved without a network. */
function formLink({ name, text }: TextFile, title: string): string {
  const address = `data:text/markdown;charset=utf-8,${encodeURIComponent(text)}`
  return `<a download="${escaped(name)}" href="${escaped(address)}">${escaped(title)}</a>`
}

/** Every page by its file name. */
export function evidencePages(library: Library): ReadonlyMap<string, string> {
  const { words } = library
  const { text } = words
  const entries = entriesOf(library)
  const kinds = [...new Set(entries.map(({ kind }) => kind))]
  const lists = kinds.map((kind) => {
    const own = entries.filter((entry) => entry.kind === kind)
    const items = own.map(({ id, name }) => `<li><a href="${id}.html">${escaped(name)}</a></li>`)
    return `<h2>${escaped(text(`evidence.${kind}`))} (${own.length})</h2><ul>${items.join('')}</ul>`
  })
  const intro = ['intro', 'not-known'].map((key) => `<p>${escaped(text(`evidence.${key}`))}</p>`)
  const title = text('evidence.title')
  const back = `<p><a href="index.html">${escaped(text('evidence.all'))}</a></p>`
  return new Map([
    ['index.html', page(words, title, `<h1>${escaped(title)}</h1>${intro.join('')}${lists.join('')}`)],
    ...[...new Set(entries.map(({ id }) => id))].map((id): [string, string] => {
      const found = findPages(library, id)
      return [
        `${id}.html`,
        page(
          words,
          capitalize(found[0]!.title),
          back + found.map((entry) => section(library, entry)).join('<hr>'),
        ),
      ]
    }),
  ])
}
