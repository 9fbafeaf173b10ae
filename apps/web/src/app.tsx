// Chooses the screen, and gets its code where it is not here yet. What the diary raises stands above every screen.
import { useEffect, useState } from 'preact/hooks'
import { alarmCode } from './screens/alarm/alarm-code.ts'
import { firstWords } from './screens/first-words.ts'
import { loadedScreens, loadScreen } from './screens/screen-code.ts'
import { LoadingScreen } from './screens/shell/loading-screen.tsx'
import { Shell } from './screens/shell/shell.tsx'
import { type Route, route } from './state/route.ts'

export function App() {
  const alarm = alarmCode.value
  return (
    <Shell>
      {alarm !== undefined && <alarm.Alarm />}
      {!alarm?.takesWholeScreen() && <CurrentScreen />}
    </Shell>
  )
}

/** A screen about one thing begins with the name of that thing. */
const hasFirstWords = (to: Route): boolean => to.screen === 'why' || to.of === undefined

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
  const words = hasFirstWords(route.value) ? firstWords[screen] : undefined
  return <LoadingScreen words={words} hasFailed={failed === screen} onTryAgain={load} />
}
