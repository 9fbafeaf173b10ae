// Reminds in the morning while the app is open, where the platform lets a page do that. A closed web app cannot ring
// without a server; for that there is the calendar file.
import { effect } from '@preact/signals'
import type { NightId } from '@stillnight/engine/diary'
import { screenWords } from '../data/screen-words.ts'
import { diary, diaryState } from '../diary/diary.ts'
import { stateOfLastNight } from '../diary/tonight.ts'
import { settings } from '../settings/chosen-settings.ts'
import { now } from '../state/clock.ts'
import { isReminderDue } from './reminder-due.ts'

export type Permission = 'granted' | 'denied' | 'default' | 'unavailable'

export const permission = (): Permission =>
  'Notification' in globalThis ? Notification.permission : 'unavailable'

/** Asks the person, through the browser; only after a tap. */
export const askPermission = async (): Promise<Permission> =>
  'Notification' in globalThis ? Notification.requestPermission() : 'unavailable'

let reminded: NightId | undefined

async function show(): Promise<void> {
  const { text } = screenWords.value
  const options = {
    body: text('tonight.reminder-help'),
    icon: '/icons/icon-192.png',
    silent: true,
    tag: 'morning',
  }
  // Phones show notifications of a service worker only.
  const registration = await navigator.serviceWorker?.getRegistration()
  if (registration !== undefined) await registration.showNotification(text('tonight.reminder'), options)
  else new Notification(text('tonight.reminder'), options)
}

/** Watches the clock and the diary while the app is open. */
export function startReminders(): void {
  effect(() => {
    const state = stateOfLastNight(diary.value, now.value)
    if (diaryState.value.is !== 'ready' || permission() !== 'granted') return
    if (!isReminderDue(now.value, settings.value.remindAt, state, reminded)) return
    reminded = state.night
    show().catch(() => undefined)
  })
}
