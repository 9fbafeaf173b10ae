// A number from 0 to 10, one tap each: a slider needs a steady hand.
import { useId } from 'preact/hooks'
import './rating.css'

export interface RatingProps {
  readonly label: string
  readonly lowLabel: string
  readonly highLabel: string
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
}

const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

export function Rating({ label, lowLabel, highLabel, value, onChange }: RatingProps) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't be laid out with its buttons
    <div class="rating" role="group" aria-labelledby={`${id} ${id}-ends`}>
      <span class="rating-label" id={id}>
        {label}
      </span>
      <div class="rating-numbers">
        {numbers.map((number) => (
          <button
            key={number}
            type="button"
            class="rating-number"
            aria-pressed={number === value}
            onClick={() => onChange(number === value ? undefined : number)}
          >
            {number}
          </button>
        ))}
      </div>
      <span class="rating-ends quiet small" id={`${id}-ends`}>
        <span>0 = {lowLabel}</span> <span>10 = {highLabel}</span>
      </span>
    </div>
  )
}
