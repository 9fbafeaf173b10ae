// The evening's taps on the screen of the night. Their place is kept free until they are here, so that nothing moves under a
// thumb.
import type { NightId } from '@stillnight/engine/diary'
import { laterPart } from './later-part.ts'

const useEveningFactors = laterPart(
  async () => (await import('../../evening/evening-factors.tsx')).EveningFactors,
)

export function EveningCard({ night }: { readonly night: NightId }) {
  const EveningFactors = useEveningFactors(true)
  return <div class="tonight-evening">{EveningFactors !== undefined && <EveningFactors night={night} />}</div>
}
