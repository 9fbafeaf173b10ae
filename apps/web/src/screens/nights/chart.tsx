// A picture of numbers: a heading, one plain sentence, the picture, and the same numbers as a table.
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { words } from '../../data/knowledge.ts'
import type { Canvas } from './canvas.ts'
import { drawSoon } from './draw-soon.ts'

type Plots = typeof import('./plots.ts')

export interface ChartProps {
  readonly title: string
  /** What the picture shows, for someone who cannot see it. */
  readonly label: string
  readonly sentences: readonly string[]
  /** How to read the picture. */
  readonly note?: string
  /** Changes when the picture must be drawn again. */
  readonly of: unknown
  /** Not there while there is too little to draw: then the sentences and the table stand alone. */
  readonly draw?: ((plots: Plots, canvas: Canvas) => Element) | undefined
  readonly look?: 'tall' | 'low'
  readonly table: ComponentChildren
}

export function Chart({ title, label, sentences, note, of, draw, look = 'tall', table }: ChartProps) {
  const { text } = words.value
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState(false)
  const width = useWidth(place)

  useEffect(() => {
    if (width === 0 || draw === undefined) return undefined
    let isCurrent = true
    import('./plots.ts')
      .then((plots) =>
        drawSoon(() => {
          if (!isCurrent || place.current === null) return
          const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
          place.current.replaceChildren(draw(plots, { width, rem }))
        }),
      )
      .catch((error) => {
        console.error(error)
        setFailed(true)
      })
    return () => {
      isCurrent = false
    }
  }, [of, width])

  return (
    <section class="stack-tight" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {failed && <p class="quiet">{text('nights.chart-failed')}</p>}
      {!failed && draw !== undefined && (
        <div ref={place} class={`chart ${look}`} role="img" aria-label={label} />
      )}
      {note !== undefined && draw !== undefined && <p class="quiet small">{note}</p>}
      <Disclosure title={text('nights.table')}>{table}</Disclosure>
    </section>
  )
}

/** The width of the place in whole pixels, followed as the window changes; 0 before it is known. */
function useWidth(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (place.current === null) return undefined
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [])
  return width
}
