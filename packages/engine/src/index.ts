/** The inference engine of Stillnight: pure functions over plain data. */

export { compile, type Network } from './assess/network.ts'
export type * from './assessment.ts'
export type * from './base.ts'
