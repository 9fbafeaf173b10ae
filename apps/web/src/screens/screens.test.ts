import { words } from '@stillnight/knowledge/words/en'
import { expect, test } from 'vitest'
import { placeOf, placesIn, type ScreenId, screens } from './screens.ts'

test('every place in a list has its words', () => {
  const { navigation } = words.interface as { readonly navigation: Readonly<Record<string, string>> }
  for (const { label } of [...placesIn('bar'), ...placesIn('more')]) expect(navigation).toHaveProperty(label)
})

test('no list loses a row for want of a name or a drawing', () => {
  const listed = Object.values(screens).filter(({ place }) => place !== 'elsewhere')
  expect(placesIn('bar').length + placesIn('more').length).toBe(listed.length)
})

test('the bar has few enough places to be tapped with a thumb at 320 pixels', () => {
  expect(placesIn('bar').length).toBeLessThanOrEqual(5)
})

test('a screen that stands under another marks it in the bar', () => {
  const bar = placesIn('bar').map(({ id }) => id as string)
  for (const id of Object.keys(screens) as ScreenId[]) {
    const place = placeOf(id)
    if (place !== undefined) expect(bar).toContain(place)
  }
  expect(placeOf('result')).toBe('why')
  expect(placeOf('help')).toBeUndefined()
})
