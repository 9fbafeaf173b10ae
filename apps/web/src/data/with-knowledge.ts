// Parts of the app that need the knowledge base, or words that are not part of the script: both come together.
import { fetchKnowledge } from './knowledge-files.ts'

/** Gets a part, and the knowledge it works with. */
export async function withKnowledge<Part>(load: () => Promise<Part>): Promise<Part> {
  // Failing here is failing below, where it is told.
  fetchKnowledge().catch(() => undefined)
  const [part, { loadKnowledge }] = await Promise.all([load(), import('./knowledge.ts')])
  await loadKnowledge()
  return part
}
