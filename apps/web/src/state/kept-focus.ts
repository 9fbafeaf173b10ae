// Where the focus goes when what was pressed is gone: a browser drops it to the page, and whoever can't see it begins again
// at the top, without a word of what became of their tap.

/** What the next screen needs to draw itself and to take the focus; a tap is answered sooner than that. */
const patience = 150

const said = ':is([role="status"], [role="alert"]):not(.visually-hidden)'

/** The nearest thing that says what is there now: what was opened, a status, else a heading, in the closest part of the page. */
function placeFor(parts: readonly Element[]): HTMLElement | undefined {
  for (const part of parts) {
    const told = part.matches(said) ? [part] : part.querySelectorAll(said)
    const place =
      part.querySelector(':scope > summary') ??
      [...told].find((each) => each.textContent.trim() !== '') ??
      part.querySelector('h1, h2, h3, legend')
    // A part that is gone shows nothing.
    if (place instanceof HTMLElement && place.checkVisibility()) return place
  }
  return undefined
}

/** From now on, a control that is gone after it was pressed hands the focus on. */
export function keepFocus(): void {
  let pressed: Element | undefined
  let parts: Element[] = []
  const follow = (control: Element): void => {
    pressed = control
    parts = []
    for (let at = control.parentElement; at !== null; at = at.parentElement) parts.push(at)
  }
  const handOn = (): void => {
    if (pressed?.isConnected !== false) return
    pressed = undefined
    const isLost = document.activeElement === null || document.activeElement === document.body
    const place = isLost ? placeFor(parts) : undefined
    if (place === undefined) return
    if (place.tabIndex < 0) place.tabIndex = -1
    place.focus({ preventScroll: true })
    // A word that something is on its way goes again, too.
    follow(place)
  }
  addEventListener(
    'click',
    ({ target }) => {
      const control = target instanceof Element ? target.closest('button, a[href], summary') : null
      if (control !== null) follow(control)
    },
    { capture: true },
  )
  new MutationObserver(() => {
    if (pressed?.isConnected === false) setTimeout(handOn, patience)
  }).observe(document.body, { childList: true, subtree: true })
}
