// What to do and what not, what speaks for it and what against: each line with its sign, under a heading.

export interface SignedListProps {
  readonly title: string
  readonly sign: '+' | '−'
  readonly lines: readonly string[]
}

export function SignedList({ title, sign, lines }: SignedListProps) {
  if (lines.length === 0) return null
  return (
    <div class="stack-tight">
      <h3>{title}</h3>
      <ul class="plus-minus">
        {lines.map((line) => (
          <li key={line}>
            <span class="sign" aria-hidden="true">
              {sign}
            </span>
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
