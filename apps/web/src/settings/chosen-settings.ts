// The settings as a signal, kept on this device, and in step with other tabs.
import { type ReadonlySignal, signal } from '@preact/signals'
import { followTexts, storeText } from '../state/stored-text.ts'
import { rememberedSettings, type Settings, settingsKey } from './settings.ts'

const chosen = signal<Settings>(rememberedSettings())

export const settings: ReadonlySignal<Settings> = chosen

type Changes = Partial<Omit<Settings, 'remindAt'>> & { readonly remindAt?: number | undefined }

/** Changes some settings and remembers them on this device. */
export function choose(part: Changes): void {
  const { remindAt, ...rest } = { ...chosen.value, ...part }
  const merged: Settings = remindAt === undefined ? rest : { ...rest, remindAt }
  show(merged)
  storeText(settingsKey, JSON.stringify(merged))
}

function show(next: Settings): void {
  chosen.value = next
  // The size of all text; everything else is measured in it.
  document.documentElement.dataset.textSize = next.textSize
}

/** Takes over what another tab set, or what a restored backup holds. */
export const followSettings = (): void => followTexts([settingsKey], () => show(rememberedSettings()))
