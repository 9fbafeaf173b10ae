// Runs before the first paint, so that a dark room is never lit by a white page, and no text changes its size.
import { rememberedSettings } from '../settings/settings.ts'
import { applyTheme, rememberedChoice } from './theme.ts'

const settings = rememberedSettings()
applyTheme(rememberedChoice(), settings)
document.documentElement.dataset.textSize = settings.textSize
