// Walks the nested rules, so that each rule about ids sees every id inside them.
import type { Path } from './source-file.ts'

/** One id that an expression names. */
export type Mention =
  | { readonly kind: 'finding' | 'condition'; readonly id: string; readonly path: Path }
  | { readonly kind: 'option'; readonly id: string; readonly finding: string; readonly path: Path }

/** All ids in a warning sign's or a safety rule's expression, with their paths from `path` on. */
export function mentionsIn(expression: unknown, path: Path): readonly Mention[] {
  if (typeof expression === 'string') return [{ kind: 'finding', id: expression, path }]
  if (typeof expression !== 'object' || expression === null) return []
  const node = expression as Readonly<Record<string, unknown>>
  return Object.entries(node).flatMap(([key, value]): readonly Mention[] => {
    const steps = [...path, key]
    switch (key) {
      case 'all-of':
      case 'any-of':
      case 'of':
        return Array.isArray(value) ? value.flatMap((each, index) => mentionsIn(each, [...steps, index])) : []
      case 'not':
      case 'unknown':
      case 'number':
      case 'choice':
        return mentionsIn(value, steps)
      case 'is':
        return [{ kind: 'option', id: String(value), finding: String(node.choice), path: steps }]
      case 'probability':
        return [{ kind: 'condition', id: String(value), path: steps }]
      default:
        return []
    }
  })
}
