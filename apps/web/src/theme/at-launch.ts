// Runs before the first paint, so that a dark room is never lit by a white page.
import { applyTheme, rememberedChoice } from './theme.ts'

applyTheme(rememberedChoice())
