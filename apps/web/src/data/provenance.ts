// Where the numbers come from: fetched the first time someone asks.

import { provenanceUrl } from 'virtual:knowledge-data'
import type { Provenance } from '@stillnight/knowledge/provenance'

let loading: Promise<Provenance> | undefined

export function loadProvenance(): Promise<Provenance> {
  loading ??= fetch(provenanceUrl).then((response) => {
    if (!response.ok) throw new Error(`The provenance answered ${response.status}.`)
    return response.json()
  })
  // A failed fetch may succeed when asked again.
  loading.catch(() => {
    loading = undefined
  })
  return loading
}
