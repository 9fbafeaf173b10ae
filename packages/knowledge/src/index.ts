// What the other packages take from here: the compiled base at once, words and provenance by their own doors.
export { base } from './base.ts'
