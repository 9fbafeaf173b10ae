// Counts seconds down by the clock, not by ticks, so that a phone that dozed is not behind; and keeps the screen lit.
import { useEffect, useState } from 'preact/hooks'

/** Whole seconds left until `end`, 0 when it is over. */
const secondsLeft = (end: number, now: number): number => Math.max(0, Math.ceil((end - now) / 1000))

const tickMilliseconds = 200

interface Counted {
  readonly end: number
  readonly left: number
}

/** The seconds left of a hold that is running; `onEnd` once when it is over. */
export function useSecondsLeft(end: number | undefined, onEnd: () => void): number {
  const [counted, setCounted] = useState<Counted | undefined>(undefined)
  useEffect(() => {
    if (end === undefined) return
    const tick = (): void => {
      const seconds = secondsLeft(end, Date.now())
      setCounted((before) =>
        before?.end === end && before.left === seconds ? before : { end, left: seconds },
      )
      if (seconds > 0) return
      clearInterval(ticking)
      onEnd()
    }
    const ticking = setInterval(tick, tickMilliseconds)
    tick()
    return () => clearInterval(ticking)
  }, [end])
  if (end === undefined) return 0
  // Before the first tick, what was counted last belongs to the hold before.
  return counted?.end === end ? counted.left : secondsLeft(end, Date.now())
}

/** Keeps the screen on while `isOn`, where the device can; everything works without. */
export function useWakeLock(isOn: boolean): void {
  useEffect(() => {
    if (!isOn || !('wakeLock' in navigator)) return
    const lock = navigator.wakeLock.request('screen').catch(() => undefined)
    return () => void lock.then((held) => held?.release())
  }, [isOn])
}
