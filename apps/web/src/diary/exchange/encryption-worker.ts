// Encrypts and decrypts away from the screen: turning a passphrase into a key takes a second or more, by design.
// The age format (https://age-encryption.org/v1), by the library of its author.
import { Decrypter, Encrypter } from 'age-encryption'

export type EncryptionRequest =
  | { readonly does: 'encrypt'; readonly text: string; readonly passphrase: string }
  | { readonly does: 'decrypt'; readonly file: Uint8Array; readonly passphrase: string }

export type EncryptionReply =
  | { readonly ok: true; readonly file: Uint8Array }
  | { readonly ok: true; readonly text: string }
  /** The passphrase does not open it, or the file is damaged: the format does not tell which. */
  | { readonly ok: false }

/**
 * 2^16 rounds of scrypt take 64 MB; the library's own 2^18 take 256 MB, and a phone may end the page for it. The
 * passphrases we suggest have 80 random bits, which no number of rounds is needed to protect.
 */
const workFactor = 16

async function answer(request: EncryptionRequest): Promise<EncryptionReply> {
  if (request.does === 'encrypt') {
    const encrypter = new Encrypter()
    encrypter.setScryptWorkFactor(workFactor)
    encrypter.setPassphrase(request.passphrase)
    return { ok: true, file: await encrypter.encrypt(request.text) }
  }
  const decrypter = new Decrypter()
  decrypter.addPassphrase(request.passphrase)
  try {
    return { ok: true, text: await decrypter.decrypt(request.file, 'text') }
  } catch {
    return { ok: false }
  }
}

addEventListener('message', ({ data }: MessageEvent<EncryptionRequest>) => {
  answer(data).then((reply) => postMessage(reply))
})
