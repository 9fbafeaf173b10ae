// A tap on what nobody can have seen yet is the second tap of a double tap: it does nothing.

const notSeenMilliseconds = 400

/**
 * Lets taps pass through the screen for a moment, because something to answer has just appeared on it. What stands
 * around the screen, the keyboard and a screen reader are not held up; nor is the first tap after the app was opened.
 */
export function hasJustAppeared(): void {
  // Without a tap there is none that could be doubled.
  if (navigator.userActivation?.hasBeenActive === false) return
  document.getElementById('main')?.animate({ pointerEvents: ['none', 'none'] }, notSeenMilliseconds)
}
