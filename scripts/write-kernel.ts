// `npm run kernel`: compiles the kernel of the engine and writes its bytes where Node loads them from.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileKernel } from './compile-kernel.ts'
import { root, step } from './steps.ts'

const file = join(root, 'packages/engine/src/assess/tiles/simd-bytes.ts')
const bytes = await compileKernel()
writeFileSync(
  file,
  `/** The bytes of the fast kernel: written by \`npm run kernel\` from kernel/sums.ts, never by hand. */
export const simdBytes: readonly number[] = [${bytes.join(', ')}]
`,
)
if (!step(`kernel of ${bytes.length} bytes`, ['npx', 'biome', 'format', '--write', file]))
  process.exitCode = 1
