// The diary on this device: what the screens read, and the few things that change it.
//
//   await openDiary()                    // once, at launch; taps may come before it is done
//   diary.value.attacks                  // a signal: shows each change at once
//   const saved = await saveAttack(...)  // { ok: true } once it is on the disk
//   lastAction.value?.label, undo()
import { computed, type ReadonlySignal } from '@preact/signals'
import type { Attack, Diary, NightId, NightRecord, WeeklyCheck } from '@stillnight/engine/diary'
import { remember, reversed, takeLast } from './actions.ts'
import { entries, submit } from './kept.ts'
import { diaryOf, type Entry, keyOf, type TrialDocument, trialsOf, type Value } from './record.ts'
import type { Saved } from './saving.ts'

export { type Action, type ActionLabel, lastAction } from './actions.ts'
export {
  acceptLoss,
  type DiaryState,
  diaryState,
  lastBackup,
  loss,
  noteBackup,
  openDiary,
  revision,
  saveAgain,
  unreadable,
  unsaved,
} from './kept.ts'
export { newId } from './new-id.ts'
export type { TrialDocument } from './record.ts'
export type { Saved, Trouble } from './saving.ts'

export const diary: ReadonlySignal<Diary> = computed(() => diaryOf(entries.value))
export const trials: ReadonlySignal<readonly TrialDocument[]> = computed(() => trialsOf(entries.value))

type Named = Pick<Entry, 'kind' | 'id'>

/** `from` is what the screen showed when the person began; left out, it is what stands there now. */
function save<Kept extends Value>(named: Named, value: Kept, from?: Kept): Promise<Saved> {
  const now = entries.value.get(keyOf(named))
  const base = from !== undefined && now !== undefined ? { ...now, value: from } : now
  const mine: Entry = { ...named, changed: Date.now(), value }
  const label = `${named.kind}-${now === undefined ? 'added' : 'changed'}` as const
  remember({ label, changes: [{ ...named, before: now, after: mine }] })
  return submit([{ ...named, base, mine }])
}

async function drop(named: Named): Promise<Saved> {
  const base = entries.value.get(keyOf(named))
  if (base === undefined) return { ok: true }
  remember({ label: `${named.kind}-removed`, changes: [{ ...named, before: base, after: undefined }] })
  return submit([{ ...named, base, mine: undefined }])
}

/**
 * Adds an attack, or changes the one with its id. A form that stays open gives `from`, the attack that it began with:
 * then nothing is lost of what another tab changed meanwhile.
 */
export const saveAttack = (attack: Attack, from?: Attack): Promise<Saved> =>
  save({ kind: 'attack', id: attack.id }, attack, from)

export const removeAttack = (id: string): Promise<Saved> => drop({ kind: 'attack', id })

/** Adds what is known of a night, or changes it; `from` as for an attack. */
export const saveNight = (record: NightRecord, from?: NightRecord): Promise<Saved> =>
  save({ kind: 'night', id: record.night }, record, from)

export const removeNight = (night: NightId): Promise<Saved> => drop({ kind: 'night', id: night })

export const saveCheck = (check: WeeklyCheck): Promise<Saved> => save({ kind: 'check', id: check.id }, check)

export const removeCheck = (id: string): Promise<Saved> => drop({ kind: 'check', id })

/** Keeps the document of a self-experiment whole: two versions of it are never mixed. */
export const saveTrial = (trial: TrialDocument): Promise<Saved> =>
  save({ kind: 'trial', id: trial.id }, trial)

export const removeTrial = (id: string): Promise<Saved> => drop({ kind: 'trial', id })

/** Takes back the last action; again, the one before it. Does nothing when there is none. */
export async function undo(): Promise<Saved> {
  const action = takeLast()
  if (action === undefined) return { ok: true }
  action.alsoUndo?.()
  return submit(reversed(action, Date.now()))
}
