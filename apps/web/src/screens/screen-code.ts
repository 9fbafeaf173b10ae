// How the code of each screen comes: at once for the first-needed ones, else when somebody opens it.
import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { withKnowledge } from '../data/with-knowledge.ts'
import { Help } from './help/help.tsx'
import { More } from './more/more.tsx'
import { NotFound } from './not-found/not-found.tsx'
import type { ScreenProps } from './screen-props.ts'
import type { ScreenId } from './screens.ts'
import { Start } from './start/start.tsx'
import { Tonight } from './tonight/tonight.tsx'

type ScreenCode = ComponentType<ScreenProps>
type LoadScreen = () => Promise<ScreenCode>

/** What is part of the first load. Each costs the launch its size. */
const first = {
  start: Start,
  tonight: Tonight,
  more: More,
  help: Help,
  'not-found': NotFound,
} as const satisfies Partial<Record<ScreenId, ScreenCode>>

/** For a screen that needs the knowledge base, or words of groups that are not in data/at-once.ts. */
const knowing =
  (load: LoadScreen): LoadScreen =>
  () =>
    withKnowledge(load)

const interviewCode = () => import('./interview/interview.tsx')

const interview: LoadScreen = async () => {
  const screen = await withKnowledge(async () => (await interviewCode()).Interview)
  await (await interviewCode()).prepareInterview()
  return screen
}

/** How to get each of the others. */
const others: Readonly<Record<Exclude<ScreenId, keyof typeof first>, LoadScreen>> = {
  why: interview,
  answers: interview,
  result: interview,
  check: knowing(async () => (await import('./check/check.tsx')).Check),
  relief: knowing(async () => (await import('./relief/relief-now.tsx')).ReliefNow),
  night: knowing(async () => (await import('./night/night.tsx')).Night),
  doctor: knowing(async () => (await import('./doctor/doctor.tsx')).Doctor),
  tour: knowing(async () => (await import('./tour/tour.tsx')).Tour),
  try: knowing(async () => (await import('./try/try.tsx')).Try),
  patterns: knowing(async () => (await import('./patterns/patterns.tsx')).Patterns),
  experiment: knowing(async () => (await import('./experiment/experiment.tsx')).Experiment),
  'my-data': knowing(async () => (await import('./my-data/my-data.tsx')).MyData),
  nights: knowing(async () => (await import('./nights/nights.tsx')).Nights),
  evidence: knowing(async () => (await import('./evidence/evidence.tsx')).Evidence),
  settings: knowing(async () => (await import('./settings/settings.tsx')).Settings),
}

type Loaded = Readonly<Partial<Record<ScreenId, ScreenCode>>>

/** The screens whose code is here. */
export const loadedScreens = signal<Loaded>(first)

const isOther = (id: ScreenId): id is keyof typeof others => Object.hasOwn(others, id)

/** Gets the code of a screen. A failed try may be made again. */
export async function loadScreen(id: ScreenId): Promise<void> {
  if (loadedScreens.value[id] !== undefined || !isOther(id)) return
  const code = await others[id]()
  loadedScreens.value = { ...loadedScreens.value, [id]: code }
}
