/** The shared network for webppl: a program with one coin a cause, enumerated exactly. */

import { createRequire } from 'node:module'
import type { SharedNetwork } from '../shared-network.ts'

interface Webppl {
  compile: (code: string) => unknown
  prepare: (compiled: unknown, done: (store: unknown, value: unknown) => void) => { run: () => void }
}

/** Returns a function that enumerates the program anew; compiling it is not part of the run. */
export function webpplRunner(shared: SharedNetwork): () => number[] {
  const webppl = createRequire(import.meta.url)('webppl') as Webppl
  const code = programOf(shared)
  const compiled = webppl.compile(code)
  return () => {
    let result: number[] = []
    webppl
      .prepare(compiled, (_store, value) => {
        result = value as number[]
      })
      .run()
    return result
  }
}

function programOf(shared: SharedNetwork): string {
  const flips = shared.causes.map(({ prior }, index) => `var c${index} = flip(${prior});`).join('\n')
  const count = shared.causes.map((_, index) => `(c${index} ? 1 : 0)`).join(' + ')
  const factors = shared.findings.map(({ isPresent, leak, strengths }) => {
    const absent = [`${1 - leak}`, ...strengths.map((s, index) => `(c${index} ? ${1 - s} : 1)`)].join(' * ')
    return isPresent ? `Math.log(1 - ${absent})` : `Math.log(${absent})`
  })
  const causes = shared.causes.map((_, index) => `c${index}`).join(', ')
  return `
var model = function() {
${flips}
var count = ${count};
condition(count >= 1 && count <= 3);
factor(${factors.join('\n + ')});
return [${causes}];
};
var posterior = Infer({method: 'enumerate', model: model});
map(function(i) { return expectation(posterior, function(x) { return x[i] ? 1 : 0; }); }, _.range(${shared.causes.length}));
`
}
