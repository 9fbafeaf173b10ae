// The doctor's page as blocks of known height, in the order in which they are read.
import type { DocumentSection, Line, NightsChart, ReportDocument } from '@stillnight/words/report'
import { linesOf, type MeasureWidth, type Piece, type Run } from './text-lines.ts'

/** Points. Nine are the smallest type: what does not fit is cut, never shrunk. */
export const sizes = { text: 9, heading: 10.5, title: 15 } as const
export const leading = 1.22
export const chartHeight = 30
export const barHeight = 4

export type Tag = 'H1' | 'H2' | 'P' | 'LI'

export type Block = { readonly height: number; readonly keepsWithNext?: boolean } & (
  | { readonly kind: 'text'; readonly tag: Tag; readonly size: number; readonly lines: readonly Piece[][] }
  | { readonly kind: 'rule' }
  | { readonly kind: 'gap' }
  | { readonly kind: 'chart'; readonly chart: NightsChart }
  | { readonly kind: 'bar'; readonly probability: number; readonly range?: { low: number; high: number } }
  | {
      readonly kind: 'cause'
      readonly cells: readonly (readonly Block[])[]
      readonly widths: readonly number[]
    }
)

export interface Blocks {
  readonly head: readonly Block[]
  readonly urgency: readonly Block[]
  readonly wide: readonly Block[]
  readonly narrow: readonly Block[]
  readonly foot: readonly Block[]
}

export interface Widths {
  readonly page: number
  readonly column: number
  /** What the frame around the urgency takes on both sides. */
  readonly frame: number
}

export type MeasureAt = (size: number) => MeasureWidth

const gap = (height: number): Block => ({ kind: 'gap', height })
const rule: Block = { kind: 'rule', height: 4, keepsWithNext: true }
const between = 4
const causeShares = [3, 4, 4] as const
export const cellGap = 10

/** Lays out the words of the page in blocks for these widths. */
export function blocksOf(document: ReportDocument, widths: Widths, measureAt: MeasureAt): Blocks {
  const text = (tag: Tag, runs: readonly Run[], width: number, size: number = sizes.text): Block => {
    const lines = linesOf(runs, width, measureAt(size))
    const isHeading = tag === 'H1' || tag === 'H2'
    return {
      kind: 'text',
      tag,
      size,
      lines,
      height: lines.length * size * leading,
      ...(isHeading && { keepsWithNext: true }),
    }
  }
  const heading = (words: string, width: number, note = ''): Block =>
    text(
      'H2',
      [{ text: words, isBold: true }, ...(note ? [{ text: ` (${note})`, isQuiet: true }] : [])],
      width,
      sizes.heading,
    )
  const list = (lines: readonly Line[], width: number): Block[] =>
    lines.map((line) => text('LI', runsOf(line), width))
  const section = (part: DocumentSection, width: number): Block[] => [
    rule,
    heading(part.heading, width, part.kind === 'causes' ? part.note : ''),
    ...(part.kind === 'causes' ? part.rows.map((row) => cause(row, part.labels, width)) : []),
    ...(part.kind === 'nights' && part.chart ? chart(part.chart, width) : []),
    ...list(part.lines, width),
    gap(between),
  ]
  const chart = (nights: NightsChart, width: number): Block[] => {
    const { from, to, legend } = nights
    const key = `${from} – ${to}. ${legend.pain}, ${legend['no-pain']}, ${legend['not-logged']}`
    return [
      { kind: 'chart', chart: nights, height: chartHeight + 3 },
      text('P', [{ text: key, isQuiet: true }], width),
    ]
  }
  const cause = (
    row: Extract<DocumentSection, { kind: 'causes' }>['rows'][number],
    labels: { readonly for: string; readonly against: string },
    width: number,
  ): Block => {
    const whole = causeShares.reduce((sum, share) => sum + share, 0)
    const cellWidths = causeShares.map((share) => ((width - 2 * cellGap) * share) / whole)
    const [first = 0, second = 0, third = 0] = cellWidths
    const cells: Block[][] = [
      [
        text(
          'P',
          [{ text: row.name, isBold: true }, ...(row.danger ? [{ text: ` (${row.danger})` }] : [])],
          first,
        ),
        text('P', [{ text: row.chance }], first),
        {
          kind: 'bar',
          probability: row.probability,
          height: barHeight + 3,
          ...(row.range && { range: row.range }),
        },
      ],
      [text('P', runsOf({ lead: labels.for, text: row.for }), second)],
      [text('P', runsOf({ lead: labels.against, text: row.against }), third)],
    ]
    return { kind: 'cause', cells, widths: cellWidths, height: Math.max(...cells.map(heightOf)) + 2 }
  }
  const { page, column, frame } = widths
  const { urgency } = document
  return {
    head: [
      text(
        'H1',
        [{ text: `${document.title}: `, isBold: true }, { text: document.subtitle }],
        page,
        sizes.title,
      ),
      text('P', [{ text: document.about, isQuiet: true }], page),
      gap(between),
    ],
    urgency: [
      heading(`${urgency.heading}: ${urgency.title}`, page - frame),
      ...list(urgency.lines, page - frame),
    ],
    wide: document.wide.flatMap((part) => section(part, page)),
    narrow: document.narrow.flatMap((part) => section(part, column)),
    foot: [rule, ...document.footer.map((line) => text('P', [{ text: line, isQuiet: true }], page))],
  }
}

function runsOf({ lead, text }: Line): readonly Run[] {
  if (lead === undefined) return [{ text }]
  return [{ text: text === '' ? lead : `${lead}: `, isBold: true }, ...(text === '' ? [] : [{ text }])]
}

export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0)
}

/** Splits blocks into two columns as even as they get; a heading stays with what it heads. */
export function inTwoColumns(blocks: readonly Block[]): readonly [readonly Block[], readonly Block[]] {
  let best = blocks.length
  let lowest = heightOf(blocks)
  for (let at = 1; at < blocks.length; at++) {
    // A column never begins with the space that ends what stood before it.
    if (blocks[at - 1]!.keepsWithNext || blocks[at]!.kind === 'gap') continue
    const height = Math.max(heightOf(blocks.slice(0, at)), heightOf(blocks.slice(at)))
    if (height < lowest) {
      lowest = height
      best = at
    }
  }
  return [blocks.slice(0, best), blocks.slice(best)]
}
