// Builds the app into dist/, which any static server can serve.
import { defineConfig } from 'vite'

export default defineConfig({
  build: {
    target: 'es2022',
    // Small files inlined as data: URLs would need a looser Content-Security-Policy.
    assetsInlineLimit: 0,
    // Browsers without modulepreload load later chunks a little later; its polyfill would cost every first load.
    modulePreload: { polyfill: false },
  },
})
