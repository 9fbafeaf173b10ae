// Puts everything that the first screen needs into one file: on a slow network each further file costs a round trip.

/** The part of what the bundler knows that is used here. */
interface ModuleGraph {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null
}

/** Whether a module is reached from the entry by static imports alone. */
export function isInFirstLoad(id: string, graph: ModuleGraph): boolean {
  const seen = new Set<string>()
  const open = [id]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    const info = graph.getModuleInfo(next)
    if (info?.isEntry === true) return true
    open.push(...(info?.importers ?? []))
  }
  return false
}
