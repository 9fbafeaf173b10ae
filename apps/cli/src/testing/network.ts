// The real knowledge base, compiled once for all tests of a file.
import { compile, type Network } from '@stillnight/engine'
import { base } from '@stillnight/knowledge/base'

export const network: Network = compile(base)
