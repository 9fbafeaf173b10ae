// The pictures, drawn with Observable Plot: loaded only here. Colors are the tokens of the theme, so that a change of
// theme needs no new drawing.
import { axisX, axisY, barX, barY, dot, plot, ruleX, ruleY, text } from '@observablehq/plot'
import { dayNumber, type Point } from '@stillnight/engine/diary'
import type { Canvas } from './canvas.ts'

const millisecondsADay = 86_400_000

/** A value with its range at the middle of a stretch of nights; nothing where no night was logged. */
export interface Ranged {
  readonly at: Date
  readonly value: number
  readonly low: number
  readonly high: number
}

const middleOf = ({ from, to }: Point): Date =>
  new Date(((dayNumber(from) + dayNumber(to)) / 2) * millisecondsADay)

/** The points of a chart over time that have a number. */
export function rangedOf(
  points: readonly Point[],
  number: (point: Point) => Omit<Ranged, 'at'> | undefined,
): readonly Ranged[] {
  return points.flatMap((point) => {
    const found = number(point)
    return found === undefined
      ? []
      : [{ at: middleOf(point), value: found.value, low: found.low, high: found.high }]
  })
}

/** The number at the top: a week with one logged night could be anything, and must not press all others flat. */
const topOf = (data: readonly Pick<Ranged, 'value'>[]): number =>
  Math.max(2, ...data.map(({ value }) => value * 1.5))

/** Numbers over time: a dot for each, and a bar for what it could be. */
export function overTime(
  { width, rem }: Canvas,
  data: readonly Ranged[],
  {
    label,
    highest,
    span,
  }: { readonly label: string; readonly highest?: number; readonly span: readonly [Date, Date] },
): Element {
  const top = highest ?? topOf(data)
  const radius = Math.max(1.5, Math.min(5, width / data.length / 4))
  return finished(
    plot({
      ...frame(width, rem, 14),
      x: { type: 'utc', domain: [...span], label: null },
      y: { domain: [0, top] },
      marks: [
        axisX({ ...quiet(rem), ticks: Math.max(2, Math.floor(width / (7 * rem))) }),
        axisY({ ...quiet(rem), ticks: 4, label, labelArrow: 'none', tickSize: 0 }),
        ruleY([0], { stroke: 'var(--edge)' }),
        ruleX(data, {
          x: 'at',
          y1: 'low',
          y2: ({ high }: Ranged) => Math.min(high, top),
          stroke: 'var(--range)',
          strokeWidth: radius * 2,
        }),
        dot(data, { x: 'at', y: 'value', r: radius, fill: 'var(--accent)' }),
      ],
    }),
  )
}

const mostTicks = 4

/** Whole numbers from 0 on, evenly spaced: there is no half of an attack. */
export function wholeTicks(counts: readonly number[]): readonly number[] {
  const highest = Math.max(1, ...counts)
  const step = Math.ceil(highest / mostTicks)
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) => index * step)
}

/** How wide a letter of an axis is, for its size: a little more than the usual, so that words never touch. */
const letterWidth = 0.65

/**
 * The hours to write under the bars, as many as have room side by side.
 *
 * @param room from one hour to the next, in widths of a letter
 *
 * @example
 * hourTicks(4, 5) // => [15, 21, 3, 9]
 */
export function hourTicks(room: number, letters: number): readonly number[] {
  const needed = letters + 1
  if (room * 6 >= needed) return [15, 21, 3, 9]
  return room * 12 >= needed ? [21, 9] : [3]
}

/** Attacks by the hour in which they began, from noon to noon. */
export function byHour(
  { width, rem }: Canvas,
  counts: readonly number[],
  { label, hour }: { readonly label: string; readonly hour: (hour: number) => string },
): Element {
  const data = counts.map((_, step) => ({ hour: (step + 12) % 24, count: counts[(step + 12) % 24]! }))
  const edges = frame(width, rem, 12)
  const room = (width - edges.marginLeft - edges.marginRight) / 24 / (quiet(rem).fontSize * letterWidth)
  const letters = Math.max(...[15, 21, 3, 9].map((each) => hour(each).length))
  return finished(
    plot({
      ...edges,
      x: { type: 'band', domain: data.map((each) => each.hour), padding: 0.15 },
      marks: [
        axisX({ ...quiet(rem), ticks: hourTicks(room, letters), tickFormat: hour, label: null, tickSize: 0 }),
        axisY({ ...quiet(rem), ticks: wholeTicks(counts), label, labelArrow: 'none', tickSize: 0 }),
        barY(data, { x: 'hour', y: 'count', fill: 'var(--accent)' }),
        ruleY([0], { stroke: 'var(--edge)' }),
      ],
    }),
  )
}

export interface Part {
  readonly name: string
  readonly count: number
}

/** A bar for each part, with its name above it and its number at its end. */
export function byPart({ width, rem }: Canvas, parts: readonly Part[]): Element {
  return finished(
    plot({
      width,
      height: parts.length * 3.4 * rem,
      margin: 0,
      marginRight: 3 * rem,
      x: { axis: null, domain: [0, Math.max(1, ...parts.map(({ count }) => count))] },
      y: { axis: null, domain: parts.map(({ name }) => name), padding: 0 },
      marks: [
        barX(parts, {
          x: 'count',
          y: 'name',
          fill: 'var(--accent)',
          insetTop: 1.7 * rem,
          insetBottom: 0.6 * rem,
        }),
        text(parts, {
          y: 'name',
          text: 'name',
          x: 0,
          textAnchor: 'start',
          dy: -0.8 * rem,
          fontSize: rem,
          fill: 'currentColor',
        }),
        text(parts, {
          y: 'name',
          x: 'count',
          text: ({ count }: Part) => String(count),
          textAnchor: 'start',
          dx: 0.4 * rem,
          dy: 0.55 * rem,
          fontSize: rem,
          fill: 'currentColor',
        }),
      ],
    }),
  )
}

const frame = (width: number, rem: number, height: number) => ({
  width,
  height: height * rem,
  marginTop: 2 * rem,
  marginBottom: 2 * rem,
  marginLeft: 2.4 * rem,
  marginRight: 0.8 * rem,
})

const quiet = (rem: number) => ({ color: 'var(--quiet)', fontSize: 0.875 * rem })

/**
 * Takes out what does not belong on this page: Plot's style sheet, which the Content-Security-Policy refuses (its rules
 * are in nights.css), and its names for groups, which belong to no role. The place of the drawing carries the label.
 */
function finished(drawing: Element): Element {
  for (const style of drawing.querySelectorAll('style')) style.remove()
  for (const named of drawing.querySelectorAll('[aria-label]')) named.removeAttribute('aria-label')
  drawing.setAttribute('aria-hidden', 'true')
  return drawing
}
