// The settings as a signal, kept on this device, and in step with other tabs.
import { type ReadonlySignal, signal } from '@preact/signals'
import { readSettings, rememberedSettings, type Settings, settingsKey } from './settings.ts'

const chosen = signal<Settings>(rememberedSettings())

export const settings: ReadonlySignal<Settings> = chosen

type Changes = Partial<Omit<Settings, 'remindAt'>> & { readonly remindAt?: number | undefined }

/** Changes some settings and remembers them on this device. */
export function choose(part: Changes): void {
  const { remindAt, ...rest } = { ...chosen.value, ...part }
  const merged: Settings = remindAt === undefined ? rest : { ...rest, remindAt }
  show(merged)
  try {
    localStorage.setItem(settingsKey, JSON.stringify(merged))
  } catch {
    // Storage is off: the choice lasts until the page is closed.
  }
}

function show(next: Settings): void {
  chosen.value = next
  showTextSize(next)
}

/** Sets the size of all text; everything else is measured in it. */
function showTextSize({ textSize }: Settings): void {
  document.documentElement.dataset.textSize = textSize
}

/** Takes over what another tab set. */
export function followSettings(): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === settingsKey) show(readSettings(newValue))
  })
}
