// Which modules share a file. On a slow network each further file costs its headers, and each further step in a chain
// of imports a round trip: so the first screens are one file, and what several of the other screens use is another.

/** The part of what the bundler knows that is used here. */
interface ModuleGraph {
  readonly getModuleInfo: (id: string) => {
    readonly isEntry: boolean
    readonly importers: readonly string[]
    readonly dynamicImporters: readonly string[]
  } | null
}

type ChunkName = 'first' | 'shared' | null

/** The watch over the diary follows every first screen, so its code is needed whatever else is. */
const isWatch = (door: string): boolean => door.endsWith('/screens/alarm/alarm.tsx')

/** The modules that are imported later and lead to this one by static imports: the screens that need it. */
function doorsTo(id: string, graph: ModuleGraph): readonly string[] {
  const seen = new Set<string>()
  const open = [id]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(graph.getModuleInfo(next)?.importers ?? []))
  }
  return [...seen].filter((each) => (graph.getModuleInfo(each)?.dynamicImporters.length ?? 0) > 0)
}

/**
 * Names the file of a module: `first` for what the first load needs (`first-load.ts`), `shared` when the watch needs it
 * or two of what the first load opens do, and none in particular (beside the screen that uses it) else.
 */
export const chunkNames =
  (first: ReadonlySet<string>) =>
  (id: string, graph: ModuleGraph): ChunkName => {
    if (first.has(id) || graph.getModuleInfo(id)?.isEntry === true) return 'first'
    const opened = doorsTo(id, graph).filter((door) =>
      graph.getModuleInfo(door)?.dynamicImporters.some((importer) => first.has(importer)),
    )
    return opened.length > 1 || opened.some(isWatch) ? 'shared' : null
  }
