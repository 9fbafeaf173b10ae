// Chooses the screen, and gets its code where it is not here yet. What the diary raises stands above every screen, or below
// it where it can wait for the morning.
import { useEffect, useState } from 'preact/hooks'
import { alarmCode } from './screens/alarm/alarm-code.ts'
import { firstWords } from './screens/first-words.ts'
import { loadedScreens, loadScreen } from './screens/screen-code.ts'
import { LoadingScreen, type LoadingScreenProps } from './screens/shell/loading-screen.tsx'
import { Shell } from './screens/shell/shell.tsx'
import { type Route, route, thingOf } from './state/route.ts'
import { readStored } from './state/stored-record.ts'

export function App() {
  const alarm = alarmCode.value
  return (
    <Shell>
      {alarm !== undefined && <alarm.Alarm />}
      {!alarm?.takesWholeScreen() && <CurrentScreen />}
      {alarm !== undefined && <alarm.ForTheMorning />}
    </Shell>
  )
}

/** What the screen will say first, where that is known: a screen about one thing begins with the name of that thing. */
function firstWordsOf(to: Route): LoadingScreenProps['words'] {
  if (to.screen === 'why') return isBegun() ? undefined : firstWords.why
  return thingOf(to) === undefined ? firstWords[to.screen] : undefined
}

/** Whether there are answers on this device: then the interview goes on with another question. */
const isBegun = (): boolean => readStored(() => localStorage) !== undefined

function CurrentScreen() {
  const { screen } = route.value
  const [failed, setFailed] = useState<string | undefined>(undefined)
  const Screen = loadedScreens.value[screen]
  const load = (): void => {
    setFailed(undefined)
    loadScreen(screen).catch((error) => {
      console.error(error)
      setFailed(screen)
    })
  }
  useEffect(load, [screen])
  if (Screen !== undefined) return <Screen key={screen} route={route.value} />
  return <LoadingScreen words={firstWordsOf(route.value)} hasFailed={failed === screen} onTryAgain={load} />
}
