// Fetches the files that almost every screen needs, while the code that reads them is still on its way.

import { baseUrl, screenWords, wordsUrl } from 'virtual:knowledge-data'
import type { Base } from '@stillnight/engine'
import type { RawWords } from '@stillnight/words'

export type KnowledgeFiles = readonly [base: Base, words: RawWords]

async function read<Data>(url: string): Promise<Data> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
  return response.json()
}

/** The words of the file and those that are part of the script. Of a group that stands in both, the file has all. */
async function readWords(): Promise<RawWords> {
  const words = await read<RawWords>(wordsUrl)
  return { ...screenWords, ...words, interface: { ...screenWords.interface, ...words.interface } }
}

let fetching: Promise<KnowledgeFiles> | undefined

/** Fetches once. A failed try may be made again. */
export function fetchKnowledge(): Promise<KnowledgeFiles> {
  fetching ??= Promise.all([read<Base>(baseUrl), readWords()])
  fetching.catch(() => {
    fetching = undefined
  })
  return fetching
}
