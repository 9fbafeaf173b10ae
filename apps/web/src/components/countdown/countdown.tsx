// The seconds that are left, large enough to read without glasses at arm's length, and a line that empties.
import './countdown.css'

export interface CountdownProps {
  readonly left: number
  readonly total: number
  /** What a screen reader hears, only at the numbers that matter. */
  readonly spoken: string
}

export function Countdown({ left, total, spoken }: CountdownProps) {
  return (
    <div class="countdown" role="timer">
      <span class="countdown-number" aria-hidden="true">
        {left}
      </span>
      <svg aria-hidden="true" focusable="false">
        <rect class="track" width="100%" height="100%" rx="7" />
        <rect class="left" width={`${(100 * left) / total}%`} height="100%" rx="7" />
      </svg>
      <span class="visually-hidden" aria-live="assertive">
        {spoken}
      </span>
    </div>
  )
}
