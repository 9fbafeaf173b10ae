// In a checkout the knowledge base can be edited after it was built. A command that reads the built one says so, and
// builds it anew; nothing is worse to look at than the number of yesterday after it was changed.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { baseStatus } from '@stillnight/knowledge/fingerprint'
import type { Terminal } from './terminal/terminal.ts'

export interface Folders {
  /** The YAML files. */
  readonly from: string
  /** What is built of them. */
  readonly to: string
}

/**
 * Brings the built base up to date, with one line on the standard error when there was something to do. A base with
 * an issue is not built: the one before is used on, and that is said. False when there is none to use.
 */
export async function renewBase({ from, to }: Folders, { err }: Pick<Terminal, 'err'>): Promise<boolean> {
  const isCheckout = existsSync(join(from, 'vocabulary.yaml'))
  if (!isCheckout) return true
  const status = baseStatus(from, to)
  if (status === 'current') return true
  const hasBase = existsSync(join(to, 'base.json'))
  // Loaded only now: the compiler takes longer to load than a whole command.
  const { buildKnowledge, formatIssue } = await import('@stillnight/knowledge/build')
  try {
    const { issues } = buildKnowledge(from, to)
    if (issues.length === 0) {
      err(hasBase ? 'knowledge/ has changed: the base was built anew.' : 'The base of knowledge/ was built.')
      return true
    }
    if (hasBase) err(`knowledge/ has changed, and it does not build: ${keptBase} ${howToMend(issues.length)}`)
    else for (const issue of issues) err(`knowledge/${formatIssue(issue)}`)
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException
    err(`knowledge/ has changed, and the base cannot be written (${code}): ${keptBase}`)
  }
  return hasBase
}

const keptBase = 'the one built before is used.'

const howToMend = (count: number): string =>
  `“stillnight knowledge check” names the ${count === 1 ? 'thing' : `${count} things`} to mend.`
