// Every screen of the app, with how to get there. The tests of accessibility, of layout and the pictures go through
// this table: a new screen is a new row, and all of them look at it.
import { capitalize } from '@stillnight/words'
import type { Page } from 'playwright-core'
import { burningFoot, coldPaleLeg, network, type Person, recordOf, restlessLegs, words } from './people.ts'
import { keptInterview } from './use-app.ts'

export interface ScreenUnderTest {
  /** Also the name of its pictures. */
  readonly name: string
  readonly hash: string
  readonly kept?: Readonly<Record<string, string>>
  /** What a person does there before anyone looks, such as opening a menu. */
  readonly arrange?: (page: Page) => Promise<unknown>
  /** What must stand there, so that a broken row does not pass by looking at another screen. */
  readonly shows: string
}

const { text } = words
const healthy: Person = { age: 50, sex: 'female', smoking: 'never', has: [] }

const ask = (id: string): string => {
  const question = network.base.questions.find((each) => each.id === id)
  if (question === undefined) throw new Error(`There is no question ${id}.`)
  return words.question(question).ask
}

/** Opens every "more" on the page, also those inside another. */
const openEverything = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

export const screens: readonly ScreenUnderTest[] = [
  { name: 'start', hash: '#/', shows: text('start.begin') },
  {
    name: 'start-again',
    hash: '#/',
    kept: keptInterview(recordOf(burningFoot, 6)),
    shows: text('start.go-on'),
  },
  { name: 'why-about-you', hash: '#/why', shows: ask('about-you') },
  {
    name: 'why-danger',
    hash: '#/why',
    kept: keptInterview(recordOf(burningFoot, 1)),
    shows: ask('right-now'),
  },
  {
    name: 'why-asked-because',
    hash: '#/why/nerve-feelings/change',
    kept: keptInterview(recordOf(burningFoot)),
    arrange: openEverything,
    shows: ask('nerve-feelings'),
  },
  {
    name: 'answers',
    hash: '#/answers',
    kept: keptInterview(recordOf(burningFoot)),
    shows: text('why.your-answers'),
  },
  {
    name: 'result-same-day',
    hash: '#/result',
    kept: keptInterview(recordOf(burningFoot)),
    shows: words.urgency('same-day').title,
  },
  {
    name: 'result-one-cause',
    hash: '#/result',
    kept: keptInterview(recordOf(restlessLegs)),
    shows: capitalize(words.condition('restless-legs-syndrome').name),
  },
  {
    name: 'result-opened-up',
    hash: '#/result',
    kept: keptInterview(recordOf(restlessLegs)),
    arrange: openEverything,
    shows: text('result.how-we-know'),
  },
  {
    name: 'result-not-enough',
    hash: '#/result',
    kept: keptInterview(recordOf(healthy, 5)),
    shows: text('enough.would-tell'),
  },
  {
    name: 'emergency',
    hash: '#/why',
    kept: keptInterview(recordOf(coldPaleLeg)),
    shows: text('emergency.why'),
  },
  { name: 'help', hash: '#/help', shows: text('emergency.call-help') },
  { name: 'more', hash: '#/more', shows: text('navigation.settings') },
  { name: 'settings', hash: '#/settings', shows: text('country.label') },
  { name: 'not-found', hash: '#/nowhere', shows: text('errors.not-found') },
]
