// Runs before the first paint, so that a dark room is never lit by a white page, and no text changes its size; and asks
// for what the screen of this address needs, so that it comes together with the app and not one step after it.
import { rememberedSettings } from '../settings/settings.ts'
import { applyTheme, rememberedChoice, rememberedTapped } from '../theme/theme.ts'
import { filesFor, preloadFor } from './early-files.ts'

/** The files that each screen needs beyond the first load; put in by the build. */
declare const __FILES_OF__: Readonly<Record<string, readonly string[]>>

const settings = rememberedSettings()
applyTheme(rememberedChoice(), settings, rememberedTapped())
document.documentElement.dataset.textSize = settings.textSize

for (const file of filesFor(location.hash, __FILES_OF__)) {
  document.head.append(Object.assign(document.createElement('link'), preloadFor(file)))
}
