// What a screen says first, whatever is on the device. These few texts are part of the script, so that they can be read
// while the rest of the screen is on its way.
import type { ScreenId } from './screens.ts'

export interface FirstWords {
  /** What stands above the title, under the row that leads back. */
  readonly eyebrow?: string
  readonly title: string
  /** What stands under the title, and how it looks there. */
  readonly lead?: string
  readonly look?: 'lead' | 'quiet'
}

const rows = {
  why: {
    eyebrow: 'why.first-danger',
    title: 'first-question.ask',
    lead: 'first-question.help',
    look: 'quiet',
  },
  nights: { title: 'nights.title' },
  check: { title: 'check.title', lead: 'check.help', look: 'quiet' },
  doctor: { title: 'doctor.title', lead: 'doctor.intro', look: 'lead' },
  try: { title: 'try.title', lead: 'try.lead' },
  patterns: { title: 'patterns.title', lead: 'patterns.lead' },
  'my-data': { title: 'my-data.title', lead: 'my-data.lead', look: 'lead' },
  evidence: { title: 'evidence.title', lead: 'evidence.intro', look: 'lead' },
  settings: { title: 'settings.title' },
  tour: { title: 'tour.tonight.title', lead: 'tour.tonight.say', look: 'lead' },
} as const satisfies Partial<Record<ScreenId, FirstWords>>

type Row = (typeof rows)[keyof typeof rows]

/** The path of a text that is there from the first moment on because a screen begins with it. */
export type FirstText =
  | Row['title']
  | Extract<Row, { readonly lead: string }>['lead']
  | Extract<Row, { readonly eyebrow: string }>['eyebrow']

export const firstWords: Readonly<
  Partial<
    Record<
      ScreenId,
      FirstWords & { readonly eyebrow?: FirstText; readonly title: FirstText; readonly lead?: FirstText }
    >
  >
> = rows

/** All of them, for the build. */
export const firstTexts: readonly string[] = Object.values<FirstWords>(rows)
  .flatMap(({ eyebrow, title, lead }) => [eyebrow, title, lead])
  .filter((path) => path !== undefined)
