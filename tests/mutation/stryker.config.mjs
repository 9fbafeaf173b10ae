// Mutation testing of what decides on danger: each line of the urgency and of the relief plan is broken on purpose,
// and a test must notice. `npm run mutation`; see docs/decisions/0005-mutation-testing.md.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['packages/engine/src/{urgency,relief}/*.ts', '!packages/engine/src/**/*.test.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  // Everything else is copied for each run; what the tests of the engine do not need stays behind.
  ignorePatterns: ['apps', 'bench', 'coverage', 'docs', 'knowledge', 'packages/knowledge', 'packages/words'],
  tempDirName: 'coverage/stryker',
  // Rewriting a tsconfig takes the old TypeScript API, which TypeScript 7 does not have; nothing here needs it.
  tsconfigFile: 'not-read.json',
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 2,
  thresholds: { high: 98, low: 95, break: 90 },
}
