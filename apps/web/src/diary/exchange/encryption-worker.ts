// Encrypts and decrypts away from the screen: turning a passphrase into a key takes a second or more.
import { decryptText, encryptText } from './age-file.ts'

export type EncryptionRequest =
  | { readonly does: 'encrypt'; readonly text: string; readonly passphrase: string }
  | { readonly does: 'decrypt'; readonly file: Uint8Array; readonly passphrase: string }

export interface EncryptionReply {
  readonly file?: Uint8Array
  readonly text?: string
}

async function answer(request: EncryptionRequest): Promise<EncryptionReply> {
  const { passphrase } = request
  if (request.does === 'encrypt') return { file: await encryptText(request.text, passphrase) }
  const text = await decryptText(request.file, passphrase)
  return text === undefined ? {} : { text }
}

addEventListener('message', ({ data }: MessageEvent<EncryptionRequest>) => {
  // A failure in here is no error of the worker: without a reply the page would wait for ever.
  answer(data).then(postMessage, () => postMessage({} satisfies EncryptionReply))
})
