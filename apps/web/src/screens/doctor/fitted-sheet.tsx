// The report cut until it fits on one sheet: laid out unseen at the size of the paper, measured, and shown as it prints.
import { type Report, reportPage, trimmingSteps } from '@stillnight/engine/report'
import { writeDocument } from '@stillnight/words/report'
import { render } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { knowledge, words } from '../../data/knowledge.ts'
import { localeHere } from '../../state/date-text.ts'
import { Sheet } from './sheet.tsx'

export interface FittedSheetProps {
  readonly report: Report
}

const documentAt = (report: Report, step: number) =>
  writeDocument(knowledge.value.rawWords, localeHere(), reportPage(report, step))

/** The fewest steps of trimming after which the sheet is no higher than the paper. Each step makes it shorter. */
function stepThatFits(report: Report, paper: HTMLElement): number {
  const fits = (step: number): boolean => {
    render(<Sheet document={documentAt(report, step)} />, paper)
    return paper.scrollHeight <= paper.clientHeight
  }
  let low = 0
  let high: number = trimmingSteps
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (fits(middle)) high = middle
    else low = middle + 1
  }
  render(null, paper)
  return low
}

export function FittedSheet({ report }: FittedSheetProps) {
  const { text } = words.value
  const paper = useRef<HTMLDivElement>(null)
  const [fitted, setFitted] = useState<{ readonly report: Report; readonly step: number }>()
  useLayoutEffect(() => {
    if (paper.current !== null) setFitted({ report, step: stepThatFits(report, paper.current) })
  }, [report])
  const document = fitted && documentAt(fitted.report, fitted.step)
  return (
    <>
      {document?.isShortened && <p class="quiet small no-print">{text('doctor.shortened')}</p>}
      <div class="sheet-frame">
        {document === undefined ? (
          <p class="quiet">{text('doctor.preparing')}</p>
        ) : (
          <Sheet document={document} />
        )}
      </div>
      <div class="paper-tray no-print" aria-hidden="true">
        <div class="paper" ref={paper} />
      </div>
    </>
  )
}
