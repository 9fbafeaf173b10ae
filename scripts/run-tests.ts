// The second half of `npm test`: lint, types, build and every test. The last line is `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './ensure-chromium.ts'
import { buildAll, step } from './steps.ts'

/** The part of Vitest's JSON report that is counted here. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

interface Tally {
  readonly passed: number
  readonly failed: number
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Counts what Vitest ran. A file that could not be loaded has no failed test in it, and counts as one. */
function tally(report: Report): Tally {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((each) => each.status === 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length }
}

function runVitest(): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'stillnight-tests-'))
  const file = join(folder, 'report.json')
  const succeeded = step('tests', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  const report = readReport(file)
  rmSync(folder, { recursive: true })
  const counts = report === undefined ? { passed: 0, failed: 0 } : tally(report)
  // An error outside every test (an unhandled rejection, a crash) fails the run though no test failed.
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

// A first step that did not succeed counts as one failure, so that the last line never reads "0 failed" in vain.
const failedSteps = [
  { name: 'Chromium', succeeded: ensureChromium() },
  { name: 'build', succeeded: buildAll() },
  { name: 'lint', succeeded: step('lint', ['npm', 'run', '--silent', 'check:lint']) },
  { name: 'types', succeeded: step('types', ['npm', 'run', '--silent', 'check:types']) },
].filter((each) => !each.succeeded)

const tests = runVitest()

for (const { name } of failedSteps) console.log(`Failed before the tests: ${name}`)
const failed = tests.failed + failedSteps.length
process.exitCode = failed === 0 ? 0 : 1
console.log(`${tests.passed} passed, ${failed} failed`)
