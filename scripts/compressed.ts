// The text files of a folder, compressed once and kept: a phone on a slow network waits for bytes, not for this machine.
import { readFile, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

const compress: Readonly<Record<Encoding, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  // 9 of 11: the last two steps take ten times as long for two more bytes in a hundred.
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
}

/** The best encoding that a browser says it takes (`Accept-Encoding`), where there is one. */
export function encodingFor(accepted: string | undefined): Encoding | undefined {
  const names = (accepted ?? '').split(',').map((each) => each.trim().split(';')[0])
  return (['br', 'gzip'] as const).find((encoding) => names.includes(encoding))
}

/** A function that gives a file compressed, reading it again only when it changed. */
export function compressedFiles(): (file: string, encoding: Encoding) => Promise<Uint8Array> {
  const kept = new Map<string, Promise<Uint8Array>>()
  return async (file, encoding) => {
    const { mtimeMs, size } = await stat(file)
    const key = `${encoding} ${mtimeMs} ${size} ${file}`
    const found = kept.get(key) ?? readFile(file).then(compress[encoding])
    kept.set(key, found)
    return found
  }
}
