// Reads a knowledge base from the disk: everything after it works on texts in memory, so that tests need no files.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Issue } from './issue.ts'

export interface Folder {
  /** The texts of all YAML files, by path relative to the folder, in the order of the paths. */
  readonly texts: ReadonlyMap<string, string>
  /** What looks like a part of the base and cannot be read. */
  readonly issues: readonly Issue[]
}

/** Data by its ending, though not the one that is read. */
const looksLikeData = /\.(?:ya?ml|json)$/i

/** Reads the YAML files under a folder. What cannot be read becomes issues; throws only when the folder is not there. */
export function readFolder(directory: string): Folder {
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter(({ name }) => looksLikeData.test(name))
    .map(({ name, parentPath }) => relative(directory, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('schema/'))
    .sort()
  const texts = new Map<string, string>()
  const issues: Issue[] = []
  for (const path of paths) {
    if (!path.endsWith('.yaml')) {
      issues.push(fileIssue(path, 'Nobody reads this file: its name must end in .yaml. Rename it.'))
      continue
    }
    try {
      texts.set(path, readFileSync(join(directory, path), 'utf8'))
    } catch (error) {
      issues.push(fileIssue(path, unreadable((error as NodeJS.ErrnoException).code ?? String(error))))
    }
  }
  return { texts, issues }
}

function unreadable(code: string): string {
  return code === 'EISDIR'
    ? 'This is a folder with the name of a file. Rename it.'
    : `This file cannot be read (${code}). Check who may read it.`
}

function fileIssue(file: string, message: string): Issue {
  return { file, line: 1, column: 1, rule: 'file', message }
}
