// The doctor's page as one HTML file that needs nothing else: the same words as the PDF, for a screen or a mail.
import type { CauseRow, DocumentSection, Line, NightsChart, ReportDocument } from '@stillnight/words/report'
import { escaped } from '../html/escaped.ts'

const style = `
@page { margin: 10mm }
body { font: 9pt/1.25 system-ui, sans-serif; max-width: 190mm; margin: 0 auto; color: #000; background: #fff }
h1 { font-size: 14pt; margin: 0 } h1 span { font-weight: 400 } h2 { font-size: 10pt; margin: 0; break-after: avoid }
p, ul, ol { margin: 0; padding: 0; list-style: none } h2 span { font-weight: 400 }
.quiet { color: #444 } .urgency { border: 1px solid #000; border-left-width: 5px; padding: .3em .6em; margin: .6em 0 }
section { border-top: 1px solid #bbb; padding: .3em 0 .6em } li { break-inside: avoid }
.causes li { display: grid; grid-template-columns: 3fr 4fr 4fr; gap: 1em; padding: .2em 0 }
.columns { columns: 2; column-gap: 1.6em } figure { margin: 0 } svg { display: block; width: 100%; height: 3em }
@media screen { body { font-size: 16px; padding: 1rem } } @media (max-width: 40rem) { .causes li { display: block } .columns { columns: 1 } }
`

/** The page as HTML. */
export function reportHtml({
  title,
  subtitle,
  about,
  urgency,
  wide,
  narrow,
  footer,
}: ReportDocument): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(`${title}: ${subtitle}`)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}: <span>${escaped(subtitle)}</span></h1>
<p class="quiet">${escaped(about)}</p>
<div class="urgency">
<h2>${escaped(`${urgency.heading}: ${urgency.title}`)}</h2>
${list(urgency.lines)}
</div>
${wide.map(section).join('\n')}
<div class="columns">
${narrow.map(section).join('\n')}
</div>
<section>${footer.map((line) => `<p class="quiet">${escaped(line)}</p>`).join('')}</section>
</main>
</body>
</html>`
}

function section(part: DocumentSection): string {
  const note = part.kind === 'causes' ? ` <span class="quiet">(${escaped(part.note)})</span>` : ''
  const causes =
    part.kind === 'causes'
      ? `<ol class="causes">${part.rows.map((row) => cause(row, part.labels)).join('')}</ol>`
      : ''
  const chart = part.kind === 'nights' && part.chart ? picture(part.chart) : ''
  return `<section><h2>${escaped(part.heading)}${note}</h2>${causes}${chart}${list(part.lines)}</section>`
}

function list(lines: readonly Line[]): string {
  return `<ul>${lines.map((line) => `<li>${withLead(line)}</li>`).join('')}</ul>`
}

function withLead({ lead, text }: Line): string {
  if (lead === undefined) return escaped(text)
  return text === '' ? `<b>${escaped(lead)}</b>` : `<b>${escaped(lead)}:</b> ${escaped(text)}`
}

function cause(row: CauseRow, labels: { readonly for: string; readonly against: string }): string {
  const danger = row.danger === undefined ? '' : ` (${escaped(row.danger)})`
  const cells = [
    `<b>${escaped(row.name)}</b>${danger}<br>${escaped(row.chance)}`,
    withLead({ lead: labels.for, text: row.for }),
    withLead({ lead: labels.against, text: row.against }),
  ]
  return `<li>${cells.map((cell) => `<div>${cell}</div>`).join('')}</li>`
}

function picture({ label, columns, most, from, to, legend }: NightsChart): string {
  const high = (state: keyof typeof legend, attacks: number): number =>
    ({ pain: Math.max((attacks / most) * 40, 5), 'no-pain': 3, 'not-logged': 1 })[state]
  const color = { pain: '#000', 'no-pain': '#555', 'not-logged': '#bbb' } as const
  const bars = columns.map(({ state, attacks }, at) => {
    const height = high(state, attacks)
    return `<rect x="${at * 10 + 1}" y="${40 - height}" width="8" height="${height}" fill="${color[state]}"/>`
  })
  const words = `${from} – ${to}. ${legend.pain}, ${legend['no-pain']}, ${legend['not-logged']}`
  return `<figure><svg viewBox="0 0 ${columns.length * 10} 40" preserveAspectRatio="none" role="img" aria-label="${escaped(label)}">${bars.join('')}</svg><figcaption class="quiet">${escaped(words)}</figcaption></figure>`
}
