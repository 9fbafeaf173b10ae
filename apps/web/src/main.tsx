// Starts the app that people use at night.

import { lastResort } from 'virtual:knowledge-data'
import { render } from 'preact'
import './styles/tokens.css'
import './styles/page.css'
import { App } from './app.tsx'
import { loadKnowledge } from './data/knowledge.ts'
import './styles/print.css'
import { startServiceWorker } from './service-worker/register.ts'
import { resumeInterview } from './state/interview.ts'
import { followAddress } from './state/route.ts'
import { followTheClock } from './theme/chosen-theme.ts'

const root = document.getElementById('app')
if (root === null) throw new Error('index.html has no element with the id "app".')

try {
  await loadKnowledge()
  resumeInterview()
  followAddress()
  followTheClock()
  render(<App />, root)
  startServiceWorker()
} catch (error) {
  console.error(error)
  // Nothing of what says these things was loaded, so they were built in.
  const { title, notLoaded, stillGetHelp, tryAgain } = lastResort
  render(
    <main>
      <div class="screen">
        <h1>{title}</h1>
        <p>{notLoaded}</p>
        <p>{stillGetHelp}</p>
        <div class="actions">
          <button type="button" class="button primary" onClick={() => location.reload()}>
            {tryAgain}
          </button>
        </div>
      </div>
    </main>,
    root,
  )
}
