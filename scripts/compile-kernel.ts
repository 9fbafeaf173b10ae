// Compiles the kernel of the engine from AssemblyScript to WebAssembly, in memory.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import asc from 'assemblyscript/asc'

const folder = join(import.meta.dirname, '../packages/engine/kernel')

/**
 * The bytes of the WebAssembly module. The same source gives the same bytes on every machine.
 *
 * @throws Error with what the compiler says, when the source does not compile.
 */
export async function compileKernel(): Promise<Uint8Array> {
  let compiled: Uint8Array | undefined
  const options = ['--optimizeLevel', '3', '--noAssert', '--runtime', 'stub', '--enable', 'simd']
  const { error, stderr } = await asc.main(['sums.ts', '--outFile', 'sums.wasm', ...options], {
    readFile: (name) => (name === 'sums.ts' ? readFileSync(join(folder, name), 'utf8') : null),
    writeFile: (_, contents) => {
      if (typeof contents !== 'string') compiled = contents
    },
    listFiles: () => [],
  })
  if (error !== null || compiled === undefined) throw new Error(`The kernel did not compile.\n${stderr}`)
  return compiled
}
