// The accuracy report: the figures of an evaluation for whoever wants to judge the engine, as Markdown or as HTML.
import { escaped } from '../html/escaped.ts'
import type { Measured } from './bootstrap.ts'
import { calibrationPlot } from './calibration-plot.ts'
import type { Groups } from './groups.ts'
import type { Metrics } from './metrics.ts'
import type { Proportion } from './proportion.ts'
import type { Bin } from './reliability.ts'
import type { FullReport } from './report.ts'

type Part =
  | { readonly kind: 'heading' | 'text'; readonly text: string }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly kind: 'plot'; readonly name: string; readonly title: string; readonly bins: readonly Bin[] }

export interface AccuracyReport {
  readonly text: string
  /** Pictures that stand beside a Markdown file, by the end of their name. HTML holds its own. */
  readonly pictures: Readonly<Record<string, string>>
}

/** The report as Markdown; `stem` is the name of the file without its ending, which the pictures share. */
export function accuracyMarkdown(report: FullReport, stem: string): AccuracyReport {
  const parts = partsOf(report)
  const pictures: Record<string, string> = {}
  const lines = parts.map((part) => markdownOf(part, stem, pictures))
  return { text: `# ${title}\n\n${lines.join('\n\n')}\n`, pictures }
}

/** One part as Markdown; a picture is put among `pictures` and linked. */
function markdownOf(part: Part, stem: string, pictures: Record<string, string>): string {
  switch (part.kind) {
    case 'heading':
      return `## ${part.text}`
    case 'text':
      return part.text
    case 'table':
      return [part.head, part.head.map(() => '---'), ...part.rows]
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n')
    case 'plot': {
      const ending = `-${part.name}.svg`
      pictures[ending] = `${calibrationPlot(part.bins, part.title)}\n`
      return `![${part.title}](${stem}${ending})`
    }
  }
}

/** The report as one HTML file that needs nothing else. */
export function accuracyHtml(report: FullReport): string {
  const body = partsOf(report).map(htmlOf)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c2434}table{border-collapse:collapse}td,th{text-align:left;padding:.3rem .8rem .3rem 0;border-top:1px solid #ddd}svg{max-width:100%;height:auto}</style>
</head><body><h1>${title}</h1>
${body.join('\n')}
</body></html>
`
}

function htmlOf(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `<h2>${escaped(part.text)}</h2>`
    case 'text':
      return `<p>${escaped(part.text)}</p>`
    case 'table':
      return `<table><thead>${row('th', part.head)}</thead><tbody>${part.rows.map((cells) => row('td', cells)).join('')}</tbody></table>`
    case 'plot':
      return calibrationPlot(part.bins, part.title)
  }
}

function row(tag: 'th' | 'td', cells: readonly string[]): string {
  return `<tr>${cells.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`
}

const title = 'How often Stillnight is right'

function partsOf(report: FullReport): readonly Part[] {
  const { options, base, origins, cases, listed, reliability } = report
  const how = {
    none: 'each case gives all of its answers at once',
    stated: 'the interview is played; to what the case does not say, the answer is “I can’t tell”',
    simulated: 'the interview is played by a simulated person: what the case does not say is drawn by chance',
    denied: 'the interview is played; to what the case does not say, the answer is “no”',
  }[options.interview ?? 'none']
  const what = { history: 'what a person can say and see', full: 'examinations and tests as well' }[
    options.mode
  ]
  return [
    {
      kind: 'text',
      text: `${cases} cases, ${listed} of them with a cause on our list. Used: ${what}; ${how}. Knowledge base ${base}. Intervals are 95 %.`,
    },
    { kind: 'heading', text: 'Where the cases come from' },
    ...origins.map(({ file, about }): Part => ({ kind: 'text', text: `${file}: ${about ?? noAboutText}` })),
    { kind: 'heading', text: 'What is synthetic, and what that means' },
    { kind: 'text', text: syntheticText },
    ...(options.interview === 'simulated' ? [{ kind: 'text', text: simulatedText } as const] : []),
    { kind: 'text', text: notKnownText },
    { kind: 'heading', text: 'All cases, and those of the night' },
    table({ 'all cases': report, 'pain at night or at rest': report.night }),
    { kind: 'heading', text: 'Calibration of the first cause' },
    { kind: 'plot', name: 'calibration', title: 'Calibration of the first cause', bins: reliability.leading },
    reliabilityTable(reliability.leading),
    {
      kind: 'text',
      text: `Expected calibration error ${decimals(report.calibrationError)}, Brier score ${decimals(report.brierLeading)} (0 is best).`,
    },
    { kind: 'heading', text: 'Calibration of all causes' },
    { kind: 'plot', name: 'calibration-all', title: 'Calibration of all causes', bins: reliability.all },
    reliabilityTable(reliability.all),
    { kind: 'heading', text: 'By age' },
    table(report.byAge),
    { kind: 'heading', text: 'By sex' },
    table(report.bySex),
    {
      kind: 'text',
      text: 'Groups of fewer than 30 cases say little: look at the width of their intervals before comparing two of them.',
    },
    { kind: 'heading', text: 'By diagnosis' },
    table(report.byCondition),
  ]
}

const noAboutText = 'the file does not say. Ask whoever made it.'
const syntheticText =
  'The numbers of the knowledge base are mostly estimates by language models. Figures on cases that were in view while they were set flatter the engine.'
const simulatedText =
  'In this run the answers that a case does not give are synthetic as well: they are drawn from the very base that is tested, given the diagnosis. That flatters the engine where the base is wrong.'
const notKnownText =
  'What nobody knows: how it does for people who really ask at night, whether it helps them, and how well its probabilities fit a real mix of causes.'

const columns: readonly (readonly [head: string, cell: (metrics: Metrics) => string])[] = [
  ['cases', ({ cases }) => String(cases)],
  ['right cause first', ({ top1 }) => share(top1)],
  ['among the first three', ({ top3 }) => share(top3)],
  ['first is right or reasonable', ({ acceptableTop1 }) => share(acceptableTop1)],
  ['urgency in range', ({ urgencyInRange }) => share(urgencyInRange)],
  ['too low', ({ underTriage }) => share(underTriage)],
  ['too high', ({ overTriage }) => share(overTriage)],
  [
    'emergencies caught',
    ({ emergencies, emergenciesCaught }) =>
      emergencies === 0 ? '–' : `${share(emergenciesCaught)}, of ${emergencies}`,
  ],
]

function table(groups: Groups): Part {
  return {
    kind: 'table',
    head: ['', ...columns.map(([head]) => head)],
    rows: Object.entries(groups).map(([name, metrics]) => [
      name,
      ...columns.map(([, cell]) => cell(metrics)),
    ]),
  }
}

function reliabilityTable(bins: readonly Bin[]): Part {
  return {
    kind: 'table',
    head: ['predicted from', 'to', 'predictions', 'mean predicted', 'observed'],
    rows: bins.map(({ from, to, count, predicted, observed }) => [
      percent(from),
      percent(to),
      String(count),
      percent(predicted),
      share(observed),
    ]),
  }
}

function share({ value, low, high }: Proportion): string {
  return value === null ? '–' : `${percent(value)} (${Math.round(100 * low)} to ${Math.round(100 * high)})`
}

function percent(value: number): string {
  return `${Math.round(100 * value)} %`
}

function decimals({ value, low, high }: Measured): string {
  return value === null ? '–' : `${value.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`
}
