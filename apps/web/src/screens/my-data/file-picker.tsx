// The browser's own way to pick a file, as large as a button.
import { useRef } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'

export interface FilePickerProps {
  readonly label: string
  /** Endings, such as `.age,.json`. */
  readonly accept: string
  readonly onPick: (file: File) => void
}

export function FilePicker({ label, accept, onPick }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div class="actions">
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          // So that the same file can be picked once more.
          currentTarget.value = ''
          if (file !== undefined) onPick(file)
        }}
      />
      <Button onClick={() => input.current?.click()}>{label}</Button>
    </div>
  )
}
