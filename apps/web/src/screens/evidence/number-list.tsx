// Numbers, each with its range as a picture and in figures, its basis, its sources and its notes.
import {
  agesText,
  type EvidencePage,
  figureText,
  isShare,
  type NumberRow,
  sourceName,
} from '@stillnight/words/evidence'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { percent } from '../../components/percent.ts'
import { knowledge, words } from '../../data/knowledge.ts'
import { Reference } from './reference.tsx'

/** The first rows show at once; a cause has more than a hundred. */
const shownAtOnce = 8

interface OfGroup {
  /** What the numbers are, as the page names it. */
  readonly group: string
  readonly sources: EvidencePage['sources']
}

interface NumberListProps extends OfGroup {
  readonly rows: readonly NumberRow[]
}

export function NumberList({ rows: unordered, ...of }: NumberListProps) {
  const { plural } = words.value
  const bands = knowledge.value.network.base.ageBands.map(({ id }) => id)
  // By age where rows are bands of ages; all others come in the order of their size.
  const rows = unordered.toSorted((first, second) => bands.indexOf(first.of) - bands.indexOf(second.of))
  // One row folded away would save nothing.
  const shown = rows.length <= shownAtOnce + 1 ? rows.length : shownAtOnce
  return (
    <>
      <NumberItems rows={rows.slice(0, shown)} {...of} />
      {shown < rows.length && (
        <Disclosure title={plural('evidence.more-numbers', rows.length - shown)}>
          <NumberItems rows={rows.slice(shown)} {...of} />
        </Disclosure>
      )}
    </>
  )
}

function NumberItems({ rows, ...of }: NumberListProps) {
  return (
    <ul class="plain-list number-list">
      {rows.map((row) => (
        <NumberItem key={row.of} row={row} {...of} />
      ))}
    </ul>
  )
}

interface NumberItemProps extends OfGroup {
  readonly row: NumberRow
}

function NumberItem({ row, group, sources }: NumberItemProps) {
  const { basis, text } = words.value
  const { of, value, low, high, source, place, reason, note } = row
  const figure = figureText(text, group, row)
  const named = source.map((key) => (sources[key] === undefined ? key : sourceName(text, key, sources[key])))
  const about = [named.join(', '), place, reason, note].filter((part) => part !== undefined && part !== '')
  return (
    <li>
      <div class="number-head">
        <span>{agesText(text, knowledge.value.network.base.ageBands, of) ?? <Reference text={of} />}</span>
        <span class="figure">
          <strong>{figure.value}</strong> ({figure.range})
        </span>
      </div>
      {isShare(group) && <RangeLine value={value} low={low} high={high} />}
      <p class="quiet small">
        {basis(row.basis).label}. {about.join('; ')}
      </p>
    </li>
  )
}

interface RangeLineProps {
  readonly value: number
  readonly low: number
  readonly high: number
}

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
