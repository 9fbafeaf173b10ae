// Draws one block on the PDF, with the tag that tells a screen reader what it is. Lines and bars that only look are
// marked as such, and left out when the page is read aloud.
import type { NightsChart } from '@stillnight/words/report'
import { type Block, barHeight, cellGap, chartHeight, leading } from './blocks.ts'

export const fonts = { plain: 'plain', bold: 'bold' } as const

export interface Pen {
  readonly pdf: PDFKit.PDFDocument
  readonly parent: PDFKit.PDFStructureElement
}

const black = '#000000'
const quiet = '#444444'
const faint = '#bbbbbb'
/** Points: a few nights do not fill the width. */
const widestColumn = 8

/** Draws blocks below each other, the items that follow each other as one list; gives back where they end. */
export function drawStack(pen: Pen, blocks: readonly Block[], x: number, y: number, width: number): number {
  let top = y
  let list: PDFKit.PDFStructureElement | undefined
  const endList = (): void => {
    list?.end()
    list = undefined
  }
  for (const block of blocks) {
    if (block.kind === 'text' && block.tag === 'LI') {
      if (list === undefined) {
        list = pen.pdf.struct('L')
        pen.parent.add(list)
      }
      drawItem({ ...pen, parent: list }, block, x, top)
    } else {
      endList()
      drawBlock(pen, block, x, top, width)
    }
    top += block.height
  }
  endList()
  return top
}

function drawBlock(pen: Pen, block: Block, x: number, y: number, width: number): void {
  switch (block.kind) {
    case 'gap':
      break
    case 'rule':
      looksOnly(pen, (pdf) => {
        pdf
          .moveTo(x, y)
          .lineTo(x + width, y)
          .lineWidth(0.5)
          .stroke(faint)
      })
      break
    case 'bar':
      looksOnly(pen, (pdf) => drawBar(pdf, block, x, y + 1, width))
      break
    case 'text':
      tagged(pen, block.tag, {}, (pdf) => drawLines(pdf, block, x, y))
      break
    case 'chart':
      tagged(pen, 'Figure', { alt: block.chart.label }, (pdf) => drawChart(pdf, block.chart, x, y, width))
      break
    case 'cause':
      block.cells.reduce((left, cell, at) => {
        drawStack(pen, cell, left, y, block.widths[at]!)
        return left + block.widths[at]! + cellGap
      }, x)
  }
}

type TextBlock = Extract<Block, { kind: 'text' }>

function drawItem({ pdf, parent }: Pen, block: TextBlock, x: number, y: number): void {
  const item = pdf.struct('LI')
  parent.add(item)
  tagged({ pdf, parent: item }, 'LBody', {}, () => drawLines(pdf, block, x, y))
  item.end()
}

function drawLines(pdf: PDFKit.PDFDocument, { lines, size }: TextBlock, x: number, y: number): void {
  lines.forEach((line, row) => {
    for (const piece of line) {
      pdf
        .font(piece.isBold ? fonts.bold : fonts.plain, size)
        .fillColor(piece.isQuiet ? quiet : black)
        .text(piece.text, x + piece.x, y + row * size * leading, { lineBreak: false })
    }
  })
}

function tagged(
  { pdf, parent }: Pen,
  tag: string,
  options: PDFKit.Mixins.StructureElementOptions,
  draw: (pdf: PDFKit.PDFDocument) => void,
): void {
  const element = pdf.struct(tag, options, () => draw(pdf))
  parent.add(element)
  element.end()
}

function looksOnly({ pdf }: Pen, draw: (pdf: PDFKit.PDFDocument) => void): void {
  pdf.markContent('Artifact', { type: 'Layout' })
  draw(pdf)
  pdf.endMarkedContent()
}

function drawBar(
  pdf: PDFKit.PDFDocument,
  { probability, range }: Extract<Block, { kind: 'bar' }>,
  x: number,
  y: number,
  width: number,
): void {
  pdf.rect(x, y, width, barHeight).fill('#eeeeee')
  if (range) pdf.rect(x + range.low * width, y, (range.high - range.low) * width, barHeight).fill(faint)
  pdf.rect(x, y + barHeight / 4, probability * width, barHeight / 2).fill(black)
}

/** A column a night: as high as its attacks, a low line when it was free of pain, a gap when it was not logged. */
function drawChart(
  pdf: PDFKit.PDFDocument,
  { columns, most }: NightsChart,
  x: number,
  y: number,
  width: number,
): void {
  const step = Math.min(width / columns.length, widestColumn)
  const high = { pain: 0, 'no-pain': 2, 'not-logged': 0.5 } as const
  columns.forEach(({ state, attacks }, at) => {
    const height = state === 'pain' ? Math.max((attacks / most) * chartHeight, 4) : high[state]
    const color = { pain: black, 'no-pain': quiet, 'not-logged': faint }[state]
    pdf.rect(x + at * step + step * 0.1, y + chartHeight - height, step * 0.8, height).fill(color)
  })
}
