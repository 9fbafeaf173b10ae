// Reads the import table out of ARCHITECTURE.md, so that the page people read is the rule that holds.

export interface Row {
  readonly name: string
  readonly isPlanned: boolean
  /** The siblings it may import; `any` stands for every package under packages/. */
  readonly siblings: 'any' | readonly { readonly name: string; readonly typesOnly: boolean }[]
  readonly mayUseLibraries: boolean
}

const named = /`([\w-]+)`(?: \((\w+)\))?/g

/** The rows of the table whose header begins with "package | may import". */
export function parseImportTable(markdown: string): readonly Row[] {
  const lines = markdown.split('\n')
  const header = lines.findIndex((line) => /^\|\s*package\s*\|\s*may import\s*\|/.test(line))
  if (header === -1) throw new Error('ARCHITECTURE.md has no table with the header "package | may import".')
  const end = lines.findIndex((line, index) => index > header && !line.startsWith('|'))
  const rows = lines.slice(header + 2, end === -1 ? lines.length : end)

  return rows.flatMap((line) => {
    const [, packages = '', mayImport = ''] = line.split('|')
    const siblings = mayImport.includes('the packages')
      ? ('any' as const)
      : [...mayImport.matchAll(named)].map(([, name = '', note]) => ({ name, typesOnly: note === 'types' }))
    const mayUseLibraries = mayImport.includes('own libraries')
    return [...packages.matchAll(named)].map(([, name = '', note]) => ({
      name,
      isPlanned: note === 'planned',
      siblings,
      mayUseLibraries,
    }))
  })
}
