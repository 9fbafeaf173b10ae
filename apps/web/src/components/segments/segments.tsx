// A few answers side by side, of which one holds. Tapping it again takes it back: nothing here must be answered.
import { useId } from 'preact/hooks'
import './segments.css'

export interface SegmentsProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value | undefined
  readonly onChange: (value: Value | undefined) => void
}

export function Segments<Value extends string>({ label, options, value, onChange }: SegmentsProps<Value>) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't be laid out with its buttons
    <div class="segments" role="group" aria-labelledby={id}>
      <span class="segments-label" id={id}>
        {label}
      </span>
      <div class="segments-options">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            class="segment"
            aria-pressed={option.value === value}
            onClick={() => onChange(option.value === value ? undefined : option.value)}
          >
            {option.label}
          </button>
        ))}
      </div>
    </div>
  )
}
