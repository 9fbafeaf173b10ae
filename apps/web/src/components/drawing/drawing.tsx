// What to do, as a line drawing: understood without reading. Always beside the words that say the same.
import './drawing.css'

const drawings = {
  // Sitting on the bed, knee straight, a towel round the foot pulls the toes up.
  'forceful-dorsiflexion': {
    still: [
      'M20 168h280',
      'M84 60a17 17 0 1 1-.1 0',
      'M80 94c-8 18-12 42-10 62h60',
      'M130 156h122',
      'M252 156c3-16 1-30-4-44',
    ],
    strong: ['M86 104c16 14 34 20 56 20l106-10', 'M246 106c8 6 12 18 9 30'],
    arrow: ['M284 132c-2-20-10-34-24-44', 'M274 88l-15-1 3 15'],
  },
  // Standing up, one hand on a chair, the toes lifted off the floor.
  'walk-or-move': {
    still: ['M20 176h280', 'M150 22a17 17 0 1 1-.1 0', 'M150 56v60', 'M230 176v-66h-8M230 138h34v38'],
    strong: ['M150 70c18 18 44 34 76 40', 'M150 116l-26 54h-4l-14-8', 'M150 116l26 54h4l14-8'],
    arrow: ['M56 128h34', 'M80 118l11 10-11 10'],
  },
  // Sitting on the edge of the bed, the leg hangs down.
  'leg-dangling': {
    still: [
      'M20 108h150v68',
      'M130 16a17 17 0 1 1-.1 0',
      'M128 50c-6 18-8 38-6 54h56',
      'M128 62c14 12 26 26 34 40',
      'M210 176h90',
    ],
    strong: ['M178 104c10 2 12 10 12 18v36l18 8'],
    arrow: ['M238 100v36', 'M228 127l10 10 10-10'],
  },
} as const satisfies Record<string, Readonly<Record<'still' | 'strong' | 'arrow', readonly string[]>>>

export type DrawingName = keyof typeof drawings

export const isDrawn = (name: string): name is DrawingName => Object.hasOwn(drawings, name)

export interface DrawingProps {
  readonly name: DrawingName
}

export function Drawing({ name }: DrawingProps) {
  const parts: readonly (readonly [string, readonly string[]])[] = Object.entries(drawings[name])
  return (
    <svg class="drawing" viewBox="0 0 320 190" aria-hidden="true" focusable="false">
      {parts.map(([part, paths]) => (
        <g key={part} class={part}>
          {paths.map((path) => (
            <path key={path} d={path} />
          ))}
        </g>
      ))}
    </svg>
  )
}
