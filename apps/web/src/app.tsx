// Chooses the screen, and gets its code where it is not here yet.
import { useEffect, useState } from 'preact/hooks'
import { loadedScreens, loadScreen } from './screens/screen-code.ts'
import { LoadingScreen } from './screens/shell/loading-screen.tsx'
import { Shell } from './screens/shell/shell.tsx'
import { route } from './state/route.ts'

export function App() {
  return (
    <Shell>
      <CurrentScreen />
    </Shell>
  )
}

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
  return <LoadingScreen hasFailed={failed === screen} onTryAgain={load} />
}
