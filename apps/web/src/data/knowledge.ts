// Loads the knowledge base and all words, and makes of them what the screens of medicine need.
// Apart from the first load: a person in pain taps three times before any of it is asked for.

import { computed, signal } from '@preact/signals'
import { absent, compile, type Network, stateOf } from '@stillnight/engine'
import { createWords, type RawWords, unitsOf, type Words } from '@stillnight/words'
import { settings } from '../settings/chosen-settings.ts'
import { country } from '../state/country.ts'
import { followInterview, resumeInterview } from '../state/interview-storage.ts'
import { lastingAnswers } from '../state/lasting-answers.ts'
import { fetchKnowledge } from './knowledge-files.ts'
import { letTapsIn } from './let-taps-in.ts'

export interface Knowledge {
  readonly network: Network
  readonly rawWords: RawWords
}

const loaded = signal<Knowledge | undefined>(undefined)

async function load(): Promise<void> {
  const [base, rawWords] = await fetchKnowledge()
  await letTapsIn()
  const network = compile(base)
  await letTapsIn()
  resumeInterview(network)
  followInterview(network)
  loaded.value = { network, rawWords }
  await letTapsIn()
}

let loading: Promise<void> | undefined

/** Loads once, and takes up the interview where the person left it. A failed try may be made again. */
export function loadKnowledge(): Promise<void> {
  loading ??= load().catch((error) => {
    loading = undefined
    throw error
  })
  return loading
}

/** What was loaded. Throws before that. */
export const knowledge = computed<Knowledge>(() => {
  if (loaded.value === undefined) throw new Error('The knowledge base is not loaded yet.')
  return loaded.value
})

const units = computed(() => {
  const chosen = settings.value.units
  return chosen === 'as-country' ? unitsOf(country.value) : chosen
})

const isPregnancyPossible = computed(() => {
  const { network } = knowledge.value
  const { of } = stateOf(network, lastingAnswers.value)
  return of[network.findingIndex.get('person.pregnant') ?? -1] !== absent
})

/** All words, for the country the person is in and the units they think in. Throws before they are loaded. */
export const words = computed<Words>(() => {
  const place = country.value === undefined ? {} : { country: country.value }
  const person = { units: units.value, mayBePregnant: isPregnancyPossible.value }
  return createWords(knowledge.value.rawWords, { ...place, ...person })
})
