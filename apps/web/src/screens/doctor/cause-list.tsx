// The differential: each cause with its probability as a number and a bar, and what speaks for and against it.
import type { CauseRow } from '@stillnight/words/report'
import { percent } from '../../components/percent.ts'

export interface CauseListProps {
  readonly labels: { readonly for: string; readonly against: string }
  readonly rows: readonly CauseRow[]
}

export function CauseList({ labels, rows }: CauseListProps) {
  return (
    <ol class="sheet-causes">
      {rows.map((row) => (
        <li key={row.name}>
          <div>
            <strong>{row.name}</strong>
            {row.danger !== undefined && <span class="sheet-danger"> {row.danger}</span>}
            <div class="sheet-chance">{row.chance}</div>
            <Bar row={row} />
          </div>
          <p>
            <strong>{labels.for}: </strong>
            {row.for}
          </p>
          <p>
            <strong>{labels.against}: </strong>
            {row.against}
          </p>
        </li>
      ))}
    </ol>
  )
}

/** The number beside it says the same. */
function Bar({ row: { probability, range } }: { readonly row: CauseRow }) {
  return (
    <svg class="sheet-bar" aria-hidden="true" focusable="false">
      <rect class="bar-track" width="100%" height="100%" />
      {range !== undefined && (
        <rect
          class="bar-range"
          x={percent(range.low)}
          width={percent(range.high - range.low)}
          height="100%"
        />
      )}
      <rect class="bar-fill" y="25%" width={percent(probability)} height="50%" />
    </svg>
  )
}
