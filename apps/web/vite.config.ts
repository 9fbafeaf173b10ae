// Builds the app into dist/, which any static server can serve.
import { defineConfig } from 'vite'

export default defineConfig({
  build: {
    target: 'es2022',
    // Small files inlined as data: URLs would need a looser Content-Security-Policy.
    assetsInlineLimit: 0,
    // The polyfill is an inline script in old targets, and every browser we build for has modulepreload.
    modulePreload: { polyfill: false },
  },
})
