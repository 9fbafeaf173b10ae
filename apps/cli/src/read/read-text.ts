// Takes in a file or the standard input whole, and stops before a file that is too large for what it should be.
import { type FileHandle, open } from 'node:fs/promises'
import type { FileProblem } from './file-problem.ts'

export type TextReading =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: FileProblem }

/** The name of a file that stands for the standard input. */
export const standardInput = '-'

/** Reads `path`, or what comes from `stdin` when it is `-`. Never throws; `limit` is in bytes. */
export async function readText(
  path: string,
  limit: number,
  stdin: AsyncIterable<Uint8Array | string>,
): Promise<TextReading> {
  if (path === standardInput) return readAll(stdin, limit)
  let file: FileHandle
  try {
    file = await open(path)
  } catch (error) {
    return { problem: openingProblem(error) }
  }
  try {
    const stats = await file.stat()
    if (stats.isDirectory()) return { problem: { code: 'not-a-file' } }
    if (stats.size > limit) return { problem: { code: 'too-large', limit } }
    // A pipe or a device tells no size, so what arrives is counted too.
    return await readAll(file.createReadStream({ autoClose: false }), limit)
  } catch (error) {
    return { problem: openingProblem(error) }
  } finally {
    await file.close()
  }
}

async function readAll(chunks: AsyncIterable<Uint8Array | string>, limit: number): Promise<TextReading> {
  const parts: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    const part = Buffer.from(chunk)
    size += part.length
    if (size > limit) return { problem: { code: 'too-large', limit } }
    parts.push(part)
  }
  return decode(Buffer.concat(parts))
}

/** UTF-8 or nothing: a letter read wrong can turn one finding into another. A byte order mark is dropped. */
export function decode(bytes: Uint8Array): TextReading {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { problem: { code: 'not-text', byte: firstBadByte(bytes) } }
  }
}

/** Where decoding breaks off: the length of the longest beginning that decodes, counted from 1. */
function firstBadByte(bytes: Uint8Array): number {
  const decodes = (length: number): boolean => {
    try {
      // `stream` allows a letter that the end cuts in two.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
      return true
    } catch {
      return false
    }
  }
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodes(middle)) good = middle
    else bad = middle
  }
  return bad
}

function openingProblem(error: unknown): FileProblem {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'missing' }
  if (code === 'EISDIR') return { code: 'not-a-file' }
  return { code: 'cannot-open', reason: code ?? String(error) }
}
