// `npm start`, from a fresh clone or a worked-in checkout alike.
import { continueOnNode24, install } from './bootstrap.mjs'

install()
continueOnNode24('scripts/serve-app.ts')
