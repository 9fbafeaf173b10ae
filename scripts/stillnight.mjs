// `npm run stillnight`, from a fresh clone or a worked-in checkout alike.
import { continueOnNode24, install } from './bootstrap.mjs'

install()
// File names are meant from the folder where the command was typed; npm itself goes to the project's own.
continueOnNode24('apps/cli/src/main.ts', process.env.INIT_CWD)
