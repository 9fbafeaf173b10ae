// What tooling/knowledge-data.ts makes at build time.
declare module 'virtual:knowledge-data' {
  export const baseUrl: string
  export const wordsUrl: string
  export const provenanceUrl: string
  /** The texts to show when the words could not be loaded. */
  export const lastResort: {
    readonly title: string
    readonly notLoaded: string
    readonly unknown: string
    readonly stillGetHelp: string
    readonly tryAgain: string
  }
}
