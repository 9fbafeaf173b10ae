// Adds launch.js and service-worker.js to the built app. The service worker is told every file of the build, so that
// the whole app is on the device after the first visit.
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { bundleClassicScript } from './classic-scripts.ts'
import { screenFiles } from './screen-files.ts'

const publicFolder = join(import.meta.dirname, '../public')

const publicFiles = (): readonly string[] =>
  globSync('**/*.*', { cwd: publicFolder })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()

export function standaloneScripts(): Plugin {
  return {
    name: 'stillnight-standalone-scripts',
    configureServer({ middlewares }) {
      middlewares.use('/launch.js', (_request, response, next) => {
        bundleClassicScript('launch.js', { __FILES_OF__: {} }).then(
          (code) => response.setHeader('Content-Type', 'text/javascript').end(code),
          next,
        )
      })
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const launch = await bundleClassicScript('launch.js', { __FILES_OF__: screenFiles(bundle) })
        this.emitFile({ type: 'asset', fileName: 'launch.js', source: launch })
        const hash = createHash('sha256')
        for (const file of Object.values(bundle)) hash.update(file.type === 'chunk' ? file.code : file.source)
        for (const path of publicFiles()) hash.update(readFileSync(join(publicFolder, path)))
        const built = Object.keys(bundle).filter((path) => path !== 'index.html')
        const files = ['./', 'launch.js', ...publicFiles(), ...built].filter(
          (path, index, all) => !path.endsWith('.map') && all.indexOf(path) === index,
        )
        const code = await bundleClassicScript('service-worker.js', {
          __FILES__: files,
          __VERSION__: hash.digest('hex').slice(0, 12),
        })
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: code })
      },
    },
  }
}
