// The only place that touches the disk: everything after it works on texts in memory, so that tests need no files.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The texts of all YAML files under a folder, by path relative to it. */
export function readFolder(directory: string): ReadonlyMap<string, string> {
  const paths = globSync('**/*.yaml', { cwd: directory }).map((path) => path.replaceAll('\\', '/'))
  return new Map(paths.sort().map((path) => [path, readFileSync(join(directory, path), 'utf8')]))
}
