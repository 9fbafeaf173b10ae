// Every screen of the table, in every theme, on a phone and on a desk: what axe finds, what is lost in a narrow window
// or in large text, how big the targets are, what moves, and whether a sentence was put together wrong.
import { describe, expect, test } from 'vitest'
import { accessibilityProblems, contrastProblems } from '../../../tests/support/accessibility.ts'
import { screens as appScreens } from '../src/screens/screens.ts'
import { parseRoute } from '../src/state/route.ts'
import { themes } from '../src/theme/theme.ts'
import {
  brokenWords,
  coveredControls,
  doubleText,
  hiddenHelp,
  keptInPlace,
  largestText,
  lostContent,
  lowContrast,
  movingElements,
  notNightColors,
  showTheme,
  showWholePage,
  smallTargets,
  usualText,
} from './support/layout.ts'
import { takePicture } from './support/pictures.ts'
import { screens } from './support/screens.ts'
import { seedDiary } from './support/seeded-diary.ts'
import { desktop, narrow, phone, smallestDesktop, smallestPhone, smallPhones } from './support/sizes.ts'
import { unfinishedText } from './support/unfinished-text.ts'
import { useApp } from './support/use-app.ts'

const app = useApp()

/** Where the rows led, once everything on the way was done. */
const seen = new Set<string>()

describe.each(screens)('$name', ({ name, hash, at, diary, kept, arrange, shows }) => {
  test('can be seen, read and tapped in every theme and size', async () => {
    const page = await app.open({
      hash,
      theme: 'light',
      ...(at !== undefined && { at }),
      ...(kept && { kept }),
      ...(diary && { before: seedDiary(diary) }),
      options: { reducedMotion: 'reduce' },
    })
    await arrange?.(page)
    await page.getByText(shows).first().waitFor()
    seen.add(parseRoute(new URL(page.url()).hash).screen)

    const problems: string[] = []
    const note = (where: string, found: readonly string[]) =>
      problems.push(...found.map((each) => `${where}: ${each}`))

    for (const [size, window] of Object.entries({ phone, desktop })) {
      // As tall as the page, so that nothing lies under the bar of places while its contrast is measured.
      await showWholePage(page, window)
      note(size, await accessibilityProblems(page))
    }
    note('text', await unfinishedText(page))
    for (const theme of themes) {
      await showTheme(page, theme)
      if (theme !== 'light') note(theme, await contrastProblems(page))
      note(`${theme}, contrast`, await lowContrast(page))
      await takePicture(page, { phone, desktop }, `${name}-${theme}`)
    }
    // The night theme, and the widest window, are on the screen now.
    note('night colors', await notNightColors(page))
    note('moves', await movingElements(page))
    await page.setViewportSize(phone)
    note('targets', await smallTargets(page, 56))
    for (const size of [...smallPhones, phone, smallestDesktop, desktop]) {
      await page.setViewportSize(size)
      note('help', await hiddenHelp(page))
      note('covered', await coveredControls(page))
    }
    await page.setViewportSize(smallestPhone)
    note('320 px', await brokenWords(page))
    await largestText(page)
    note('320 px, largest text', await brokenWords(page))
    note('320 px, largest text', await hiddenHelp(page))
    note('320 px, largest text', await coveredControls(page))
    // The header and the bar of places, and no more.
    expect(await keptInPlace(page)).toBeLessThan(0.3)
    await page.setViewportSize(phone)
    await doubleText(page)
    note('phone, text at 200 %', await brokenWords(page))
    note('phone, text at 200 %', await hiddenHelp(page))
    await usualText(page)
    await page.setViewportSize(narrow)
    note('320 px', await lostContent(page))
    await takePicture(page, { narrow }, `${name}-night`)
    await doubleText(page)
    note('320 px, text at 200 %', await lostContent(page))
    await takePicture(page, { narrow }, `${name}-large-text`)
    await page.setViewportSize(desktop)
    note('desktop, text at 200 %', await lostContent(page))

    expect(problems).toEqual([])
  })
})

test('every screen of the app was seen: a new one needs a row in the table', () => {
  expect(Object.keys(appScreens).filter((id) => !seen.has(id))).toEqual([])
})
