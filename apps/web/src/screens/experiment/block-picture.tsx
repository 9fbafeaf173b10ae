// A bar for each part of a trial: filled with the measure, an outline without it, and nothing where nights are missing.
import type { Arm, BlockLevel } from '@stillnight/engine/trial'
import { words } from '../../data/knowledge.ts'
import { rounded } from '../../experiments/amounts.ts'

const width = 360
const height = 180
/** Room for the outline of a bar at the edge. */
const edge = 4

export interface BlockPictureProps {
  readonly blocks: readonly BlockLevel[]
  /** The mean of each arm, drawn as a line across. */
  readonly means: Readonly<Record<Arm, number>>
  readonly label: string
}

export function BlockPicture({ blocks, means, label }: BlockPictureProps) {
  const { text } = words.value
  const top = Math.max(...blocks.map(({ level = 0 }) => level), means.measure, means.usual, 1e-9)
  const y = (level: number): number => height - edge - (level / top) * (height - 2 * edge)
  const step = width / blocks.length
  const gap = Math.min(8, step / 4)
  return (
    <figure class="block-picture">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} preserveAspectRatio="none">
        {blocks.map(({ arm, level }, at) =>
          level === undefined ? null : (
            <rect
              key={at}
              class={arm}
              x={at * step + gap / 2}
              width={step - gap}
              y={y(level)}
              height={height - edge - y(level)}
              rx="3"
            />
          ),
        )}
        <line class="ground" x1="0" x2={width} y1={height - edge} y2={height - edge} />
        <line class="mean usual" x1="0" x2={width} y1={y(means.usual)} y2={y(means.usual)} />
        <line class="mean measure" x1="0" x2={width} y1={y(means.measure)} y2={y(means.measure)} />
      </svg>
      <figcaption>
        {(['measure', 'usual'] as const).map((arm) => (
          <span key={arm} class="block-key">
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <rect class={arm} x="2" y="2" width="12" height="12" rx="3" />
            </svg>
            {text(arm === 'measure' ? 'experiment.with-it' : 'experiment.as-usual')}: {rounded(means[arm])}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
