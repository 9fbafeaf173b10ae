// The drawings of the short question. No other screen has them, so the first load goes without.
import { DrawnIcon, Icon } from '../../components/icon/icon.tsx'

const drawings = {
  heart: 'M12 20c-5-3.5-9-7-9-11a4.8 4.8 0 0 1 9-2.4A4.8 4.8 0 0 1 21 9c0 4-4 7.5-9 11z',
  // A calf that bulges.
  swelling: 'M8 3v4c-4 3-4 8 0 10v4h10l-4-4v-1c3-3 3-7 0-9V3',
  // A plaster.
  sore: 'M4.5 14.5l10-10a3.5 3.5 0 0 1 5 5l-10 10a3.5 3.5 0 0 1-5-5zM9 10l5 5M12 12v.01',
  bone: 'M8 10.5a2.4 2.4 0 1 1-3-3 2.4 2.4 0 1 1 3-3l.5 2 8.5 8.5 2 .5a2.4 2.4 0 1 1-3 3 2.4 2.4 0 1 1-3-3l.5-1.5z',
  walk: 'M13 3.5v.01M9 21l2-6 3 3v3M11 15l1-6-4 1-1 3M12 9l3 3h3',
} as const

export type SignIconName = keyof typeof drawings | 'bolt' | 'question'

export function SignIcon({ name }: { readonly name: SignIconName }) {
  return name === 'bolt' || name === 'question' ? <Icon name={name} /> : <DrawnIcon path={drawings[name]} />
}
