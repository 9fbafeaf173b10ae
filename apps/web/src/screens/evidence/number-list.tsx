// Numbers, each with its range as a picture and in figures, its basis, its sources and its notes.
import type { NumberRow } from '@stillnight/words/evidence'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { words } from '../../data/knowledge.ts'
import { Reference } from './reference.tsx'

/** The first rows show at once; a cause has more than a hundred. */
const shownAtOnce = 8

export function NumberList({ rows }: { readonly rows: readonly NumberRow[] }) {
  const { plural } = words.value
  const isShare = rows.every(({ high }) => high <= 1)
  // One row folded away would save nothing.
  const shown = rows.length <= shownAtOnce + 1 ? rows.length : shownAtOnce
  return (
    <>
      <NumberItems rows={rows.slice(0, shown)} isShare={isShare} />
      {shown < rows.length && (
        <Disclosure title={plural('evidence.more-numbers', rows.length - shown)}>
          <NumberItems rows={rows.slice(shown)} isShare={isShare} />
        </Disclosure>
      )}
    </>
  )
}

interface NumberItemsProps {
  readonly rows: readonly NumberRow[]
  readonly isShare: boolean
}

function NumberItems({ rows, isShare }: NumberItemsProps) {
  return (
    <ul class="plain-list number-list">
      {rows.map((row) => (
        <NumberItem key={row.of} row={row} isShare={isShare} />
      ))}
    </ul>
  )
}

function NumberItem({ row, isShare }: { readonly row: NumberRow; readonly isShare: boolean }) {
  const { basis } = words.value
  const { of, value, low, high, source, place, reason, note } = row
  const about = [source.join(', '), place, reason, note].filter((part) => part !== undefined && part !== '')
  return (
    <li>
      <div class="number-head">
        <span>
          <Reference text={of} />
        </span>
        <span class="figure">
          <strong>{value}</strong> ({low} – {high})
        </span>
      </div>
      {isShare && <RangeLine value={value} low={low} high={high} />}
      <p class="quiet small">
        {basis(row.basis as 'published').label}. {about.join('; ')}
      </p>
    </li>
  )
}

interface RangeLineProps {
  readonly value: number
  readonly low: number
  readonly high: number
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`

/** The figures beside it say the same. */
function RangeLine({ value, low, high }: RangeLineProps) {
  return (
    <svg class="range-line" aria-hidden="true" focusable="false">
      <rect class="track" width="100%" height="100%" />
      <rect class="range" x={percent(low)} width={percent(Math.max(high - low, 0.005))} height="100%" />
      <line class="mark" x1={percent(value)} x2={percent(value)} y1="0" y2="100%" />
    </svg>
  )
}
