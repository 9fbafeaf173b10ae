// Long work is done in pieces with a breath between them: a tap that waits behind it is answered there.

/** Resolves once the browser has done what was waiting: taps first, and a picture of what has changed. */
export const letTapsIn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
