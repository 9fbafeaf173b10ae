// Ids for what is logged, made where `crypto.randomUUID` is missing too: over plain http in a home network.

/** An id that no other record has, on any device. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
