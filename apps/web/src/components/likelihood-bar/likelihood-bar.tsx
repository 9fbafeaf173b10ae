// How likely, as a picture: ten places, filled up to the best guess, the range as a lighter band with ends.
// The sentence beside it says the same, so that the picture is never needed.
import { percent } from '../percent.ts'
import './likelihood-bar.css'

export interface LikelihoodBarProps {
  readonly probability: number
  readonly range: { readonly low: number; readonly high: number } | undefined
  readonly label: string
}

const ticks: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9]

export function LikelihoodBar({ probability, range, label }: LikelihoodBarProps) {
  return (
    <svg class="likelihood-bar" role="img" aria-label={label}>
      <rect class="track" y="10" width="100%" height="16" rx="4" />
      {range !== undefined && (
        <rect
          class="range"
          x={percent(range.low)}
          y="10"
          width={percent(range.high - range.low)}
          height="16"
        />
      )}
      <rect class="fill" y="10" width={percent(probability)} height="16" rx="4" />
      {ticks.map((tick) => (
        <line class="tick" key={tick} x1={`${tick * 10}%`} x2={`${tick * 10}%`} y1="10" y2="26" />
      ))}
      {range !== undefined && (
        <g class="whisker">
          <line x1={percent(range.low)} x2={percent(range.high)} y1="4" y2="4" />
          <line x1={percent(range.low)} x2={percent(range.low)} y1="1" y2="7" />
          <line x1={percent(range.high)} x2={percent(range.high)} y1="1" y2="7" />
        </g>
      )}
    </svg>
  )
}
