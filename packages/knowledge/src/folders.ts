// Where the knowledge base of this repository is written, and where it is built to.
import { join } from 'node:path'

/** The YAML files. */
export const knowledgeFolder: string = join(import.meta.dirname, '../../../knowledge')

/** What the other packages read. */
export const builtFolder: string = join(import.meta.dirname, '../built')
