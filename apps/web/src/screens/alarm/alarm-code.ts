// The code of the red-flag watch, and of what else runs by itself: it comes right after the first screen, with the knowledge
// base that the watch judges by.
import { signal } from '@preact/signals'
import { withKnowledge } from '../../data/with-knowledge.ts'
import { openDiary } from '../../diary/diary.ts'

export const alarmCode = signal<typeof import('./alarm.tsx') | undefined>(undefined)

async function start(): Promise<void> {
  if (alarmCode.value !== undefined) return
  const [code] = await Promise.all([withKnowledge(() => import('./alarm.tsx')), openDiary()])
  alarmCode.value = code
  code.followBeside()
  code.startReminders()
  code.askOnceSomethingIsKept()
}

/** Starts the watch, once everything it looks at is here; when that fails, again once the network is back. */
export async function startWatch(): Promise<void> {
  try {
    await start()
  } catch (error) {
    addEventListener('online', () => void startWatch().catch(() => undefined), { once: true })
    throw error
  }
}
