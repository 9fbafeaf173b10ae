// What is kept on this device, as signals. A change shows at once, goes to the lifeboat, and from there to the database:
// a page that is closed in between loses nothing. What the database refuses stays on the screen, waits in the lifeboat,
// and is said to be unsaved.
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import { settleActions } from './actions.ts'
import {
  type Commit,
  commit,
  type Database,
  openDatabase,
  readContents,
  readRevision,
  type Unreadable,
} from './database.ts'
import { emptyLifeboat, lookIntoLifeboat, putInLifeboat } from './lifeboat.ts'
import { type Backup, countsOf, type Loss, lossSince, markerKey, readMarker, writeMarker } from './marker.ts'
import { type Change, mergeChanges } from './merge.ts'
import { newId } from './new-id.ts'
import { type Entries, type Entry, type EntryKey, keyOf } from './record.ts'
import { type Refused, type Saved, type Trouble, troubleIn } from './saving.ts'
import { changedMessage, joinTabs, type TabMessage, type Tabs } from './tabs.ts'

export type DiaryState =
  | { readonly is: 'opening' }
  | { readonly is: 'ready' }
  /** What is on the screen is all there is for now; a save goes to the lifeboat. */
  | { readonly is: 'failed'; readonly because: Trouble }

const storage = (): Storage => localStorage

const state = signal<DiaryState>({ is: 'opening' })
const stored = signal<Entries>(new Map())
/** On their way to the disk. */
const flying = signal<ReadonlyMap<EntryKey, Change>>(new Map())
/** Not on their way yet, or refused. */
const waiting = signal<ReadonlyMap<EntryKey, Change>>(new Map())
const refusal = signal<Refused | undefined>(undefined)
const damaged = signal<readonly Unreadable[]>([])
const missing = signal<Loss | undefined>(undefined)
const backup = signal<Backup | undefined>(undefined)
const reached = signal(0)

/** Every entry as the person sees it, saved or not yet. */
export const entries: ReadonlySignal<Entries> = computed(() => {
  if (flying.value.size === 0 && waiting.value.size === 0) return stored.value
  const seen = new Map<EntryKey, Entry>(stored.value)
  for (const changes of [flying.value, waiting.value]) {
    for (const [key, { mine }] of changes) {
      if (mine === undefined) seen.delete(key)
      else seen.set(key, mine)
    }
  }
  return seen
})

export const diaryState: ReadonlySignal<DiaryState> = state
/** Why the last changes are not in the database; undefined when all of them are. */
export const unsaved: ReadonlySignal<Refused | undefined> = refusal
/** Records that could not be read. They stay in the database as they are; the rest works. */
export const unreadable: ReadonlySignal<readonly Unreadable[]> = damaged
/** What went missing since the app last ran. */
export const loss: ReadonlySignal<Loss | undefined> = missing
export const lastBackup: ReadonlySignal<Backup | undefined> = backup
/** Counts the saves: a backup holds everything when its revision is this one. */
export const revision: ReadonlySignal<number> = reached

/** More than this is a file that is brought in, and is on the disk already. */
const mostWrittenAhead = 50

/** Room may be made at any time, and nobody tells the page of it. */
const tryAgainMilliseconds = 20_000

const tab = newId()
let database: Database | undefined
let opening: Promise<void> | undefined
let flight: Promise<Saved> | undefined
let tabs: Tabs | undefined
/** Another tab deleted everything, and this page is loaded again. */
let isDeleted = false
let tryingAgain: ReturnType<typeof setTimeout> | undefined

/**
 * Opens the diary; calling it again opens it only when it failed before. Never throws: see `diaryState`. Comes back
 * too when another tab is in the way; the diary then opens when that tab is closed.
 */
export function openDiary(): Promise<void> {
  opening ??= new Promise((resolve) => {
    open(resolve).then(resolve)
  })
  return opening
}

async function open(onBlocked: () => void): Promise<void> {
  state.value = { is: 'opening' }
  if (tabs === undefined) {
    tabs = joinTabs(listen, lookAgain)
    addEventListener('storage', ({ key }) => key === markerKey && followMarker())
  }
  const marker = readMarker(storage)
  backup.value = marker?.backup
  try {
    database = await openDatabase({
      onBlocked: () => {
        state.value = { is: 'failed', because: 'other-tab' }
        refuse('other-tab')
        onBlocked()
      },
      onReplaced: () => fail('newer-version'),
      onTerminated: () => fail('broken'),
    })
    await read(database)
    missing.value = marker?.loss ?? lossSince(marker, reached.value, countsOf(stored.value))
    state.value = { is: 'ready' }
    note()
    await rescue()
  } catch (error) {
    console.error(error)
    fail(troubleIn(error))
  }
}

/** Nothing more can be saved to the database until the diary is opened again. */
function fail(because: Trouble): void {
  database = undefined
  opening = undefined
  state.value = { is: 'failed', because }
  refuse(because)
}

/** What waits goes to the lifeboat, and is said to be unsaved. */
function refuse(because: Trouble): Refused {
  const isInLifeboat = putInLifeboat(storage, tab, [...waiting.value.values()])
  const refused: Refused = { ok: false, because, isInLifeboat }
  refusal.value = waiting.value.size > 0 ? refused : undefined
  return refused
}

async function read(from: Database): Promise<void> {
  const contents = await readContents(from)
  // Something was saved while this was read.
  if (contents.revision < reached.value) return
  batch(() => {
    stored.value = contents.entries
    damaged.value = contents.unreadable
    reached.value = contents.revision
  })
}

/** Takes in what earlier pages could not save, with what was tapped while the database opened. */
async function rescue(): Promise<void> {
  const { places, changes } = lookIntoLifeboat(storage, { except: tab })
  if (changes.length > 0) waiting.value = mergeChanges([...changes, ...waiting.value.values()])
  const saved = await flush()
  // What is refused once more waits in the place of this page: left in the old one, it would come back over newer words.
  if (saved.ok || saved.isInLifeboat) emptyLifeboat(storage, places)
}

/** Notes what the database holds, for the next start. */
function note(): void {
  writeMarker(storage, {
    revision: reached.value,
    counts: countsOf(stored.value),
    ...(backup.value !== undefined && { backup: backup.value }),
    ...(missing.value !== undefined && { loss: missing.value }),
  })
}

/** Another tab noted a backup, or that the person knows of a loss: the next note of this tab must not forget it. */
function followMarker(): void {
  const marker = readMarker(storage)
  if (marker === undefined) return
  backup.value = marker.backup
  missing.value = marker.loss
}

export function noteBackup(made: Backup): void {
  backup.value = made
  note()
}

/** The person knows of the loss, or it was made good. */
export function acceptLoss(): void {
  missing.value = undefined
  note()
}

/** Shows these changes at once; the promise tells whether they are on the disk. */
export async function submit(changes: readonly Change[]): Promise<Saved> {
  if (isDeleted) return { ok: true }
  waiting.value = joined(waiting.value, new Map(changes.map((change) => [keyOf(change), change] as const)))
  writeAhead()
  if (state.value.is === 'opening') await openDiary()
  return flush()
}

/** The database answers later, and the page may be gone by then; the lifeboat has it at once. */
function writeAhead(): void {
  const changes = [...joined(flying.value, waiting.value).values()]
  if (changes.length <= mostWrittenAhead) putInLifeboat(storage, tab, changes)
}

/** Tries again to save what was refused. */
export async function saveAgain(): Promise<Saved> {
  await openDiary()
  return flush()
}

/** Sends everything that waits to the disk; what is tapped meanwhile goes with the next flight. */
async function flush(): Promise<Saved> {
  while (flight !== undefined) await flight
  if (waiting.value.size === 0) return refusal.value ?? { ok: true }
  if (database === undefined) return refuse(state.value.is === 'failed' ? state.value.because : 'broken')
  flight = fly(database)
  const saved = await flight
  return saved
}

async function fly(to: Database): Promise<Saved> {
  const changes = waiting.value
  batch(() => {
    flying.value = changes
    waiting.value = new Map()
  })
  try {
    const done = await commit(to, [...changes.values()])
    flight = undefined
    batch(() => land(changes, done))
    tabs?.tell(changedMessage(done))
    return { ok: true }
  } catch (error) {
    flight = undefined
    console.error(error)
    batch(() => turnBack(changes))
    const refused = refuse(troubleIn(error))
    if (refused.because === 'full') tryAgainLater()
    return refused
  }
}

/** Whoever comes back may have made room meanwhile. */
function lookAgain(): void {
  void catchUp()
  if (refusal.value?.because === 'full') void flush()
}

function tryAgainLater(): void {
  clearTimeout(tryingAgain)
  tryingAgain = setTimeout(() => void flush(), tryAgainMilliseconds)
}

function land(changes: ReadonlyMap<EntryKey, Change>, done: Commit): void {
  // What another tab saved after this may have been read already, and this with it.
  const isNews = done.revision > reached.value
  const isNext = done.revision === reached.value + 1
  if (isNews) takeIn(done)
  flying.value = new Map()
  settleActions(changes, done.landed)
  if (waiting.value.size === 0) refusal.value = undefined
  writeAhead()
  // Another tab saved in between, and its message is still under way.
  if (isNews && !isNext) void catchUp()
}

function takeIn({ revision: at, landed }: Commit): void {
  const next = new Map(stored.value)
  for (const { kind, id, after } of landed) {
    if (after === undefined) next.delete(keyOf({ kind, id }))
    else next.set(keyOf(after), after)
  }
  stored.value = next
  if (at === reached.value + 1) {
    reached.value = at
    note()
  }
}

/** Puts changes back to wait, with what was tapped meanwhile. */
function turnBack(changes: ReadonlyMap<EntryKey, Change>): void {
  const all = joined(changes, waiting.value)
  flying.value = new Map()
  waiting.value = all
}

/** Changes and those that were made on top of them; each begins at what the database holds. */
function joined(
  first: ReadonlyMap<EntryKey, Change>,
  then: ReadonlyMap<EntryKey, Change>,
): ReadonlyMap<EntryKey, Change> {
  const all = new Map(first)
  for (const [key, change] of then) {
    const earlier = first.get(key)
    all.set(key, earlier === undefined ? change : { ...change, base: earlier.base })
  }
  return all
}

function listen(message: TabMessage): void {
  if (message.is === 'deleted') {
    // What waits here must not come back from the lifeboat, nor what the page hands on while it goes.
    isDeleted = true
    waiting.value = new Map()
    putInLifeboat(storage, tab, [])
    location.reload()
  } else if (state.value.is === 'ready' && message.revision > reached.value) {
    const { revision: at, landed } = message
    if (at === reached.value + 1 && landed !== undefined) batch(() => takeIn({ revision: at, landed }))
    else void catchUp()
  }
}

/** Reads again when another tab saved something that this one has not heard of. */
async function catchUp(): Promise<void> {
  if (database === undefined) return
  try {
    if ((await readRevision(database)) === reached.value) return
    await read(database)
    note()
  } catch (error) {
    // The next look or the next save tries again.
    console.error(error)
  }
}

export function tellOthersOfDeletion(): void {
  tabs?.tell({ is: 'deleted' })
}

/** Lets go of the database and forgets what was read; the page is loaded again after this. */
export function closeDiary(): void {
  database?.close()
  database = undefined
  batch(() => {
    stored.value = new Map()
    waiting.value = new Map()
    refusal.value = undefined
    backup.value = undefined
    missing.value = undefined
    reached.value = 0
  })
}
