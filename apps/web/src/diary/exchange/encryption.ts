// A backup that only a passphrase opens: an age file, which the command `age` opens too.
import type { EncryptionReply, EncryptionRequest } from './encryption-worker.ts'

/** One worker for one file: its memory goes with it. @throws when the browser cannot start it. */
function ask(request: EncryptionRequest): Promise<EncryptionReply> {
  const worker = new Worker(new URL('./encryption-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<EncryptionReply>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<EncryptionReply>) => resolve(data))
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}

/** @throws when the browser cannot do it. */
export async function encrypt(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const reply = await ask({ does: 'encrypt', text, passphrase })
  if (reply.file === undefined) throw new Error('The file could not be encrypted.')
  return new Uint8Array(reply.file)
}

/** The text; undefined when this passphrase does not open the file, or the file is damaged. */
export async function decrypt(file: Uint8Array, passphrase: string): Promise<string | undefined> {
  const reply = await ask({ does: 'decrypt', file, passphrase })
  return reply.text
}

/** Whether a file is one that `encrypt` or the command `age` made. */
export const isEncrypted = (file: Uint8Array): boolean =>
  new TextDecoder().decode(file.subarray(0, 21)) === 'age-encryption.org/v1'

/** Shorter ones can be guessed by a machine. */
export const shortestPassphrase = 10

// Without letters and digits that are taken for one another on paper: 32 signs, five bits each.
const signs = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Four groups of four signs, easy to copy by hand: 80 random bits. */
export function suggestPassphrase(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))]
  const letters = bytes.map((byte) => signs[byte % signs.length])
  return [0, 4, 8, 12].map((at) => letters.slice(at, at + 4).join('')).join('-')
}
