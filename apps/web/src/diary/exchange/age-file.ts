// An encrypted file in the age format (https://age-encryption.org/v1), by the library of its author.
import { Decrypter, Encrypter } from 'age-encryption'

/**
 * 2^16 rounds of scrypt take 64 MB; the library's own 2^18 take 256 MB, and a phone may end the page for it. The
 * passphrases we suggest have 80 random bits, which no number of rounds is needed to protect.
 */
const workFactor = 16

/** Takes a second or more, by design. */
export function encryptText(text: string, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(workFactor)
  encrypter.setPassphrase(passphrase)
  return encrypter.encrypt(text)
}

/** Undefined when the passphrase does not open it or the file is damaged: the format does not tell which. */
export async function decryptText(file: Uint8Array, passphrase: string): Promise<string | undefined> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return await decrypter.decrypt(file, 'text')
  } catch {
    return undefined
  }
}
