// What tooling/knowledge-data.ts makes at build time.
declare module 'virtual:knowledge-data' {
  export const baseUrl: string
  export const wordsUrl: string
  export const provenanceUrl: string
  /** The groups of data/at-once.ts, as part of the script. */
  export const screenWords: import('@stillnight/words').RawScreenWords
}
