// The nights, one column each: its height is the number of attacks, a line a night free of pain, a gap one not logged.
import type { NightsChart } from '@stillnight/words/report'

export interface NightsPictureProps {
  readonly chart: NightsChart
}

const height = 40
const column = 10
const gap = 2
const lineHeight = 3
/** A few nights do not fill the width. */
const fewestColumns = 28

export function NightsPicture({ chart }: NightsPictureProps) {
  const { columns, most, label, from, to, legend } = chart
  return (
    <figure class="sheet-nights">
      <svg
        viewBox={`0 0 ${Math.max(columns.length, fewestColumns) * column} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {columns.map(({ state, attacks }, at) => {
          const x = at * column + gap / 2
          const width = column - gap
          if (state === 'not-logged') {
            return <rect class="night-missing" key={x} x={x} y={height - 1} width={width} height={1} />
          }
          const high = state === 'pain' ? Math.max((attacks / most) * height, 2 * lineHeight) : lineHeight
          return <rect class={`night-${state}`} key={x} x={x} y={height - high} width={width} height={high} />
        })}
      </svg>
      <figcaption>
        <span>{from}</span>
        <span>{to}</span>
        <span class="night-legend">
          <Key state="pain" label={legend.pain} />
          <Key state="no-pain" label={legend['no-pain']} />
          <Key state="not-logged" label={legend['not-logged']} />
        </span>
      </figcaption>
    </figure>
  )
}

interface KeyProps {
  readonly state: keyof NightsChart['legend']
  readonly label: string
}

function Key({ state, label }: KeyProps) {
  const high = { pain: 8, 'no-pain': 3, 'not-logged': 1 }[state]
  const name = state === 'not-logged' ? 'missing' : state
  return (
    <span>
      <svg class="night-key" viewBox="0 0 8 8" aria-hidden="true" focusable="false">
        <rect class={`night-${name}`} y={8 - high} width="8" height={high} />
      </svg>{' '}
      {label}
    </span>
  )
}
