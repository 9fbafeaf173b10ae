// Starts the app that people use at night.
import { render } from 'preact'
import './styles/tokens.css'
import './styles/page.css'
import './styles/hover.css'
import { App } from './app.tsx'
import { startWatch } from './screens/alarm/alarm-code.ts'
import './styles/forced-colors.css'
import './styles/print.css'
import { openDiary } from './diary/diary.ts'
import { startServiceWorker } from './service-worker/register.ts'
import { followSettings } from './settings/chosen-settings.ts'
import { startClock } from './state/clock.ts'
import { followCountry } from './state/country.ts'
import { followInstall } from './state/install.ts'
import { keepFocus } from './state/kept-focus.ts'
import { openAtTheRightPlace } from './state/opening.ts'
import { followAddress } from './state/route.ts'
import { followTheClock } from './theme/chosen-theme.ts'

const root = document.getElementById('app')
if (root === null) throw new Error('index.html has no element with the id "app".')

void openDiary()
followInstall()
openAtTheRightPlace(new Date().getHours())
followAddress()
followTheClock()
followSettings()
followCountry()
startClock()
keepFocus()
render(<App />, root)

// What every other screen needs comes while the first one is read. If it fails, the screen that needs it says so.
// Only then is the whole app put on the device: before, it would take the network from what a person waits for.
addEventListener('load', () => {
  setTimeout(() => {
    startWatch()
      .catch(() => undefined)
      .finally(startServiceWorker)
  })
})
