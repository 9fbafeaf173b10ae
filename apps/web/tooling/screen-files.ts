// The files that each screen needs beyond the first load, so that the script at launch can ask for them at once.
import { basename } from 'node:path'
import type { Rolldown } from 'vite'
import { type ScreenId, screens } from '../src/screens/screens.ts'

type Bundle = Rolldown.OutputBundle
type Chunk = Rolldown.OutputChunk

/** Where the code of a screen is not in the file of its own name. */
const elsewhere: Partial<Record<ScreenId, string>> = {
  why: 'interview/interview.tsx',
  answers: 'interview/interview.tsx',
  result: 'interview/interview.tsx',
  relief: 'relief/relief-now.tsx',
}

/** What every screen waits for that is not part of the first load. */
const data = /\/(?:base|words)-[\w-]+\.json$/

const chunks = (bundle: Bundle): readonly Chunk[] =>
  Object.values(bundle).filter((file) => file.type === 'chunk')

/** A chunk, and all that it imports statically. */
function withImports(bundle: Bundle, fileName: string, found = new Set<string>()): ReadonlySet<string> {
  const file = bundle[fileName]
  if (file?.type !== 'chunk' || found.has(fileName)) return found
  found.add(fileName)
  for (const next of file.imports) withImports(bundle, next, found)
  return found
}

const stylesOf = (chunk: Chunk): readonly string[] => [...(chunk.viteMetadata?.importedCss ?? [])]

/** By screen, the addresses of its scripts, its styles and its data; a screen of the first load has no row. */
export function screenFiles(bundle: Bundle): Readonly<Record<string, readonly string[]>> {
  const entry = chunks(bundle).find(({ isEntry }) => isEntry)
  if (entry === undefined) throw new Error('The build has no entry.')
  const isThere = withImports(bundle, entry.fileName)
  const knowledge = Object.keys(bundle).filter((fileName) => data.test(`/${fileName}`))
  const rows = (Object.keys(screens) as ScreenId[]).flatMap((id) => {
    const module = `/src/screens/${elsewhere[id] ?? `${id}/${id}.tsx`}`
    const door = chunks(bundle).find(({ moduleIds }) => moduleIds.some((each) => each.endsWith(module)))
    if (door === undefined)
      throw new Error(`No file of the build has ${basename(module)}, for the screen ${id}.`)
    const scripts = [...withImports(bundle, door.fileName)].filter((fileName) => !isThere.has(fileName))
    if (scripts.length === 0) return []
    const styles = scripts.flatMap((fileName) => stylesOf(bundle[fileName] as Chunk))
    return [[id, [...scripts, ...styles, ...knowledge].map((fileName) => `/${fileName}`)] as const]
  })
  return Object.fromEntries(rows)
}
