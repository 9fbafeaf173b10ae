// The tests that a mutant must not survive: those of the engine, without the ones that read the real base.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/engine/src/**/*.test.ts'],
    // Two runners share the machine: a law takes longer than when it runs alone.
    testTimeout: 60_000,
  },
})
