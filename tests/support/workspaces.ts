// Reads the workspaces from the disk: their manifests, and what their source files really import.
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseSync } from 'vite'

export const root: string = join(import.meta.dirname, '../..')

export interface Workspace {
  /** The name without `@stillnight/`, as the import table writes it. */
  readonly name: string
  /** The folder, relative to the root. */
  readonly folder: string
  readonly dependencies: readonly string[]
}

export interface Import {
  /** The importing file, relative to the root. */
  readonly file: string
  readonly specifier: string
  readonly isTypeOnly: boolean
}

const scope = '@stillnight/'

/** `@stillnight/engine/deep` is the sibling `engine`; anything outside the scope is none. */
export function siblingOf(specifier: string): string | undefined {
  return specifier.startsWith(scope) ? specifier.slice(scope.length).split('/')[0] : undefined
}

export function readWorkspaces(): readonly Workspace[] {
  const manifests = globSync(['packages/*/package.json', 'apps/*/package.json', 'bench/package.json'], {
    cwd: root,
  })
  return manifests.sort().map((path) => {
    const manifest = JSON.parse(readFileSync(join(root, path), 'utf8'))
    return {
      name: manifest.name.slice(scope.length),
      folder: dirname(path),
      dependencies: Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
    }
  })
}

/** Every static and dynamic import and re-export in one source text. */
export function importsIn(file: string, text: string): readonly Import[] {
  const { module } = parseSync(file, text)
  const found: Import[] = []
  for (const { moduleRequest, entries } of module.staticImports) {
    // `import './side-effect.ts'` has no entries, and runs the other file.
    const isTypeOnly = entries.length > 0 && entries.every((entry) => entry.isType)
    found.push({ file, specifier: moduleRequest.value, isTypeOnly })
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) found.push({ file, specifier: moduleRequest.value, isTypeOnly: isType })
    }
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const specifier = text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, '')
    found.push({ file, specifier, isTypeOnly: false })
  }
  return found
}

/** Every import in the source files of one workspace. */
export function readImports(workspace: Workspace): readonly Import[] {
  const files = globSync('**/*.{ts,tsx,mjs,js}', {
    cwd: join(root, workspace.folder),
    exclude: ['node_modules', 'dist', '**/generated'],
  })
  return files.sort().flatMap((name) => {
    const path = join(root, workspace.folder, name)
    return importsIn(relative(root, path), readFileSync(path, 'utf8'))
  })
}
