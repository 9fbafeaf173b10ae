// Starts the app that people use at night.
import { render } from 'preact'

const app = document.getElementById('app')
if (app === null) throw new Error('index.html has no element with the id "app".')
render(<h1>Stillnight</h1>, app)
