// The doctor's page as a tagged PDF of one sheet: headings, lists, and a picture with its sentence, in reading order.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Report, reportPage, trimmingSteps } from '@stillnight/engine/report'
import type { RawWords } from '@stillnight/words'
import { type ReportDocument, writeDocument } from '@stillnight/words/report'
import PDFDocument from 'pdfkit'
import { type Block, type Blocks, blocksOf, heightOf, inTwoColumns } from './blocks.ts'
import { drawStack, fonts, type Pen } from './draw-blocks.ts'

export type Paper = 'A4' | 'LETTER'

/** Ten millimeters, in points. */
const margin = 28.35
const columnGap = 14
const frame = 14
const framePadding = 4

const require = createRequire(import.meta.url)
const fontFile = (weight: 400 | 700): Buffer =>
  readFileSync(require.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff`))

export interface FittedPage {
  readonly document: ReportDocument
  readonly pdf: Promise<Buffer>
}

/** The page after the fewest steps of trimming that fit one sheet, as words and as the bytes of a PDF. */
export function reportPdf(raw: RawWords, locale: string, report: Report, paper: Paper): FittedPage {
  const probe = newPdf(paper, '')
  const laidOut = (step: number) => {
    const document = writeDocument(raw, locale, reportPage(report, step))
    return { document, blocks: blocksFor(probe, document) }
  }
  let low = 0
  let high: number = trimmingSteps
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (totalHeight(laidOut(middle).blocks) <= roomOn(probe)) high = middle
    else low = middle + 1
  }
  const { document, blocks } = laidOut(low)
  return { document, pdf: draw(document, blocks, paper) }
}

function newPdf(paper: Paper, title: string): PDFKit.PDFDocument {
  const pdf = new PDFDocument({
    size: paper,
    margin,
    pdfVersion: '1.7',
    lang: 'en',
    tagged: true,
    displayTitle: true,
    info: { Title: title, Creator: 'Stillnight', Producer: 'Stillnight' },
  })
  pdf.registerFont(fonts.plain, fontFile(400))
  pdf.registerFont(fonts.bold, fontFile(700))
  return pdf
}

const roomOn = (pdf: PDFKit.PDFDocument): number => pdf.page.height - 2 * margin

function blocksFor(pdf: PDFKit.PDFDocument, document: ReportDocument): Blocks {
  const page = pdf.page.width - 2 * margin
  const widths = { page, column: (page - columnGap) / 2, frame }
  return blocksOf(
    document,
    widths,
    (size) => (text, isBold) => pdf.font(isBold ? fonts.bold : fonts.plain, size).widthOfString(text),
  )
}

function totalHeight({ head, urgency, wide, narrow, foot }: Blocks): number {
  const [left, right] = inTwoColumns(narrow)
  const columns = Math.max(heightOf(left), heightOf(right))
  return heightOf([...head, ...urgency, ...wide, ...foot]) + 2 * framePadding + framePadding + columns
}

function draw(document: ReportDocument, blocks: Blocks, paper: Paper): Promise<Buffer> {
  const pdf = newPdf(paper, `${document.title}: ${document.subtitle}`)
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const pen: Pen = { pdf, parent: root }
  const width = pdf.page.width - 2 * margin
  const column = (width - columnGap) / 2
  const stack = (list: readonly Block[], x: number, y: number, across: number): number =>
    drawStack(pen, list, x, y, across)

  let y = stack(blocks.head, margin, margin, width)
  const framed = heightOf(blocks.urgency) + 2 * framePadding
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf.rect(margin, y, width, framed).lineWidth(0.7).stroke('#000')
  pdf.rect(margin, y, 4, framed).fill('#000')
  pdf.endMarkedContent()
  stack(blocks.urgency, margin + frame - framePadding, y + framePadding, width - frame)
  y = stack(blocks.wide, margin, y + framed + framePadding, width)
  const [left, right] = inTwoColumns(blocks.narrow)
  const leftEnd = stack(left, margin, y, column)
  const rightEnd = stack(right, margin + column + columnGap, y, column)
  stack(blocks.foot, margin, Math.max(leftEnd, rightEnd), width)
  root.end()

  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
    pdf.end()
  })
}
