// Runs before the tests, whichever part of them was asked for: they look at the base that stands in knowledge/ now, and
// not at what was built before the last edit. A base with an issue is left to the tests that name it.
import { baseStatus, builtFolder, knowledgeFolder } from '@stillnight/knowledge/fingerprint'

/** Builds the knowledge base when it is not the one in the folder. */
export default async function renewBase(): Promise<void> {
  if (baseStatus() === 'current') return
  const { buildKnowledge } = await import('@stillnight/knowledge/build')
  buildKnowledge(knowledgeFolder, builtFolder)
}
