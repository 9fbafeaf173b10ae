// Lines of text that fit the terminal.
import type { Terminal } from './terminal.ts'

/** Wraps at spaces; every line is indented, and the first begins with `mark` ("- " in a list). */
export function wrap(text: string, width: number, indent = 0, mark = ''): readonly string[] {
  const room = Math.max(width - indent - mark.length, 20)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  const margin = ' '.repeat(indent)
  return lines.map((each, index) => `${margin}${index === 0 ? mark : ' '.repeat(mark.length)}${each}`)
}

/** A list of points, each wrapped. */
export function bullets(points: readonly string[], width: number, indent = 2): readonly string[] {
  return points.flatMap((point) => wrap(point, width, indent, '- '))
}

/** A heading of a section, in bold. */
export function heading(text: string, { style, width }: Pick<Terminal, 'style' | 'width'>): string {
  return wrap(text, width).map(style.bold).join('\n')
}

/** Sections with a heading each; a section without lines is left out with its heading. */
export function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines]
}
