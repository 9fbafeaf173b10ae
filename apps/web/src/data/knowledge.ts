// Loads the knowledge base and the words, and makes of them what the screens need.

import { baseUrl, wordsUrl } from 'virtual:knowledge-data'
import { computed, signal } from '@preact/signals'
import { type Base, compile, type Network } from '@stillnight/engine'
import { createWords, type RawWords, type Words } from '@stillnight/words'
import { country } from '../state/country.ts'

export interface Knowledge {
  readonly network: Network
  readonly rawWords: RawWords
}

const loaded = signal<Knowledge | undefined>(undefined)

async function read<Data>(url: string): Promise<Data> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
  return response.json()
}

/** Loads once, at launch, before anything is shown. */
export async function loadKnowledge(): Promise<void> {
  const [base, rawWords] = await Promise.all([read<Base>(baseUrl), read<RawWords>(wordsUrl)])
  loaded.value = { network: compile(base), rawWords }
}

/** What was loaded. The app is rendered only after loading. */
export const knowledge = computed<Knowledge>(() => {
  if (loaded.value === undefined) throw new Error('The knowledge base is not loaded yet.')
  return loaded.value
})

/** The words, for the country the person is in. */
export const words = computed<Words>(() => {
  const options = country.value === undefined ? {} : { country: country.value }
  return createWords(knowledge.value.rawWords, options)
})
