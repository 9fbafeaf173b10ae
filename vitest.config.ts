// One project for each workspace and one for the repository itself, so that `vitest --project engine`
// runs a single part and the report names where a test stands.
import { defineConfig } from 'vitest/config'

// A test that starts a process, or a law with hundreds of runs, takes ten times as long on a busy machine.
const patience = 60_000

const beside = (name: string, root: string) => ({
  test: { name, root, include: ['src/**/*.test.ts', 'src/**/*.test.tsx'], testTimeout: patience },
})

export default defineConfig({
  test: {
    passWithNoTests: true,
    globalSetup: ['tests/support/renew-base.ts'],
    coverage: { include: ['packages/*/src/**/*.ts', 'apps/*/src/**/*.{ts,tsx}'] },
    projects: [
      beside('engine', 'packages/engine'),
      {
        // The laws of the assessment once more with the kernel that browsers get: see `imports` in its package.json.
        resolve: { conditions: ['browser'] },
        ssr: { resolve: { conditions: ['browser'] } },
        test: {
          name: 'engine-in-browsers',
          root: 'packages/engine',
          include: ['src/{assess,interview}/**/*.test.ts'],
          testTimeout: patience,
        },
      },
      beside('knowledge', 'packages/knowledge'),
      beside('words', 'packages/words'),
      beside('cli', 'apps/cli'),
      beside('web', 'apps/web'),
      beside('bench', 'bench'),
      {
        test: {
          name: 'browser',
          root: 'apps/web',
          include: ['tests/**/*.browser.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'repository', include: ['tests/**/*.test.ts'], testTimeout: patience } },
    ],
  },
})
