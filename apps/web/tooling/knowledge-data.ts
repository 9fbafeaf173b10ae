// Puts the knowledge base, the words and the provenance beside the app as JSON files of their own: data is parsed
// faster than code, and what nobody asks for is not read. The few texts that must show when nothing loads are code.
import { base } from '@stillnight/knowledge/base'
import { provenance } from '@stillnight/knowledge/provenance'
import { words } from '@stillnight/knowledge/words/en'
import { createWords, type RawWords } from '@stillnight/words'
import type { Plugin } from 'vite'

const moduleName = 'virtual:knowledge-data'
const resolvedName = `\0${moduleName}`

const files = { base, words, provenance }
type FileName = keyof typeof files

const isFileName = (name: string): name is FileName => Object.hasOwn(files, name)

/** The texts to show when the words could not be loaded. */
function lastResort() {
  const { text } = createWords(words as unknown as RawWords)
  return {
    title: text('errors.title'),
    notLoaded: text('errors.not-loaded'),
    unknown: text('errors.unknown'),
    stillGetHelp: text('errors.still-get-help'),
    tryAgain: text('errors.try-again'),
    noScript: text('errors.no-script'),
    notADiagnosis: text('app.not-a-diagnosis'),
    always: text('app.always'),
  }
}

export function knowledgeData(): Plugin {
  let isBuild = false
  return {
    name: 'stillnight-knowledge-data',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    resolveId: (id) => (id === moduleName ? resolvedName : undefined),
    load(id) {
      if (id !== resolvedName) return undefined
      const urls = Object.entries(files).map(([name, data]) => {
        if (!isBuild) return `export const ${name}Url = '/data/${name}.json'`
        const reference = this.emitFile({ type: 'asset', name: `${name}.json`, source: JSON.stringify(data) })
        return `export const ${name}Url = import.meta.ROLLUP_FILE_URL_${reference}`
      })
      return [...urls, `export const lastResort = ${JSON.stringify(lastResort())}`].join('\n')
    },
    configureServer({ middlewares }) {
      middlewares.use('/data', (request, response, next) => {
        const name = request.url?.match(/^\/(\w+)\.json/)?.[1] ?? ''
        if (!isFileName(name)) return next()
        response.setHeader('Content-Type', 'application/json').end(JSON.stringify(files[name]))
      })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const { noScript, always, notADiagnosis } = lastResort()
        const preloads = Object.keys(bundle ?? {})
          .filter((path) => /(base|words)-[\w-]+\.json$/.test(path))
          .map((path) => `<link rel="preload" as="fetch" crossorigin href="/${path}" />`)
        return html
          .replace('</head>', `${preloads.join('\n    ')}\n  </head>`)
          .replace(
            '</body>',
            `<noscript><p>${noScript}</p><p>${notADiagnosis} ${always}</p></noscript>\n  </body>`,
          )
      },
    },
  }
}
