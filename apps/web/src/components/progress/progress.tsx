// About how many questions are left: a line that fills, and a sentence that says it.
import './progress.css'

export interface ProgressProps {
  readonly sentence: string
  /** From 0 to 1. */
  readonly done: number
}

export function Progress({ sentence, done }: ProgressProps) {
  return (
    <div class="progress">
      <svg class="progress-line" aria-hidden="true" focusable="false">
        <rect class="track" width="100%" height="100%" rx="3" />
        <rect class="fill" width={`${Math.round(done * 100)}%`} height="100%" rx="3" />
      </svg>
      <p class="quiet small" role="status">
        {sentence}
      </p>
    </div>
  )
}
