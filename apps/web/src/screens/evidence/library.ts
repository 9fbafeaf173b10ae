// The knowledge base and the words for it, as the pages of the evidence take them.
import { computed } from '@preact/signals'
import { knowledge, words } from '../../data/knowledge.ts'

export const library = computed(() => ({ base: knowledge.value.network.base, words: words.value }))
