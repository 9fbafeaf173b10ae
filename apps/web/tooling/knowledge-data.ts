// Puts the knowledge base, the words and the provenance beside the app as JSON files of their own: data is parsed
// faster than code, and what nobody asks for is not read. The few texts of the first screens are code.
import { base } from '@stillnight/knowledge/base'
import { provenance } from '@stillnight/knowledge/provenance'
import { words } from '@stillnight/knowledge/words/en'
import { createScreenWords, type RawScreenWords, type RawWords, type TextTree } from '@stillnight/words'
import type { Plugin } from 'vite'
import { atOnce } from '../src/data/at-once.ts'
import { firstTexts } from '../src/screens/first-words.ts'

const moduleName = 'virtual:knowledge-data'
const resolvedName = `\0${moduleName}`

/** Tables in which the same sentences return: side by side they are packed into less. Found by trying every move. */
const neighbors = [
  'triggers',
  'questions',
  'places',
  'findings',
  'conditions',
  'warning-signs',
  'waiting',
  'urgency',
  'safety',
  'conflicts',
  'measures',
  'interface',
]

/**
 * The words without what only the command line says, and without what the script has already: every screen waits for
 * them, so none may bring more than a screen can show.
 */
function wordsOfScreens(): unknown {
  const { interface: said, issues: _, urgency: __, places: ___, ...others } = words as unknown as RawWords
  const elsewhere: readonly string[] = ['command-line', ...atOnce]
  const shown = Object.fromEntries(Object.entries(said).filter(([group]) => !elsewhere.includes(group)))
  const tables = Object.entries({ ...others, interface: shown }).filter(
    ([name]) => name !== 'glossary' && !name.startsWith('glossary-'),
  )
  const place = (name: string): number => neighbors.indexOf(name) + 1 || tables.length
  return Object.fromEntries(tables.sort(([one], [other]) => place(one) - place(other)))
}

const files = { base, words: wordsOfScreens(), provenance }
type FileName = keyof typeof files

const isFileName = (name: string): name is FileName => Object.hasOwn(files, name)

const { interface: texts, questions, urgency, places } = words as unknown as RawWords

/** The interview begins with the first question of the base, whoever asks. */
function firstQuestion(): TextTree {
  const { ask, help } = questions[base.questions[0]!.id]!
  return { ask, ...(help !== undefined && { help }) }
}

const all: TextTree = { ...texts, 'first-question': firstQuestion() }

/** Of a tree of texts what lies on the way to one of the paths. Throws where a path leads to no text. */
function only(tree: TextTree, paths: readonly string[], above = ''): TextTree {
  const keys = new Set(paths.map((path) => path.split('.')[0]!))
  return Object.fromEntries(
    [...keys].map((key) => {
      const child = tree[key]
      if (child === undefined) throw new Error(`There is no text "${above}${key}".`)
      if (typeof child === 'string' || paths.includes(key)) return [key, child]
      const below = paths.filter((path) => path.startsWith(`${key}.`))
      const rest = below.map((path) => path.slice(key.length + 1))
      return [key, only(child, rest, `${above}${key}.`)]
    }),
  )
}

/** The words that are part of the script. */
const screenWords = (): RawScreenWords => ({
  interface: only(all, [...atOnce, ...firstTexts]),
  urgency,
  places,
})

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
      return [...urls, `export const screenWords = ${JSON.stringify(screenWords())}`].join('\n')
    },
    configureServer({ middlewares }) {
      middlewares.use('/data', (request, response, next) => {
        const name = request.url?.match(/^\/(\w+)\.json/)?.[1] ?? ''
        if (!isFileName(name)) return next()
        response.setHeader('Content-Type', 'application/json').end(JSON.stringify(files[name]))
      })
    },
    transformIndexHtml(html) {
      const { text } = createScreenWords(screenWords())
      const said = `<p>${text('errors.no-script')}</p><p>${text('app.not-a-diagnosis')} ${text('app.always')}</p>`
      return html.replace('</body>', `<noscript>${said}</noscript>\n  </body>`)
    },
  }
}
