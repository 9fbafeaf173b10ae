// Builds the app into dist/, which any static server can serve.
import { defineConfig, type UserConfig } from 'vite'
import { chunkNames } from './tooling/chunk-names.ts'
import { firstLoadModules } from './tooling/first-load.ts'
import { knowledgeData } from './tooling/knowledge-data.ts'
import { standaloneScripts } from './tooling/standalone-scripts.ts'

export default defineConfig(async ({ command }): Promise<UserConfig> => {
  const first = command === 'build' ? await firstLoadModules() : new Set<string>()
  return {
    plugins: [knowledgeData(), standaloneScripts()],
    worker: { format: 'es' },
    // The flag of `light-dark()`, which no rule uses: without it two variables would stand in every theme for its sake.
    css: { lightningcss: { exclude: 1 << 20 } },
    build: {
      target: 'es2022',
      // Small files inlined as data: URLs would need a looser Content-Security-Policy.
      assetsInlineLimit: 0,
      // Browsers without modulepreload load later chunks a little later; its polyfill would cost every first load.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [{ debugName: 'by screen', name: chunkNames(first) }],
          },
        },
      },
    },
  }
})
