// Line drawings of one weight. Always beside words or with a label, so they are hidden from screen readers.
import './icon.css'

const drawings = {
  moon: 'M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4',
  half: 'M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  chevron: 'M6 9l6 6 6-6',
  minus: 'M5 12h14',
  plus: 'M5 12h14M12 5v14',
  octagon: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5M12 16.5v.01',
  triangle: 'M12 3.5L22 20.5H2zM12 10v5M12 17.8v.01',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2',
  bolt: 'M13 3L5 13.5h6L10 21l8-10.5h-6z',
  'leg-left': 'M8 3v17H4M16 3v.01M16 7.5v.01M16 12v.01M16 16.5v.01M19.5 20v.01M16 20v.01',
  'leg-right': 'M16 3v17h4M8 3v.01M8 7.5v.01M8 12v.01M8 16.5v.01M4.5 20v.01M8 20v.01',
  legs: 'M8 3v17H4M16 3v17h4',
  cramp: 'M4 12c2-4 5-5 8-5s6 1 8 5c-2 4-5 5-8 5s-6-1-8-5zM9 12c1-1.6 5-1.6 6 0-1 1.6-5 1.6-6 0z',
  restless: 'M3 9c2-3 4 3 6 0s4 3 6 0 4 3 6 0M3 15c2-3 4 3 6 0s4 3 6 0 4 3 6 0',
  burning:
    'M12 21a6 6 0 0 0 6-6c0-4-3-5-3-9-3 1-4 4-4 6-1-.5-1.5-1.5-1.5-2.5C7.5 11 6 13 6 15a6 6 0 0 0 6 6z',
  ache: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v2M12 19v2M3 12h2M19 12h2',
  hand: 'M8 12V5.5a1.5 1.5 0 0 1 3 0V11V4.5a1.5 1.5 0 0 1 3 0V11V6a1.5 1.5 0 0 1 3 0v8a7 7 0 0 1-7 7c-3 0-4.5-2-5.5-4L3 13.5a1.6 1.6 0 0 1 2.7-1.6L8 14.5',
  calendar: 'M5 5h14v15H5zM5 10h14M9 3v4M15 3v4',
  trash: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5',
  undo: 'M9 6L4 11l5 5M4 11h10a5 5 0 0 1 0 10h-3',
  question:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.8v.01',
  // A balance: one side against the other.
  try: 'M12 4v16M8 20h8M5 7h14M5 7l-3 7a3.5 3.5 0 0 0 6 0zM19 7l-3 7a3.5 3.5 0 0 0 6 0z',
  patterns: 'M4 19V5M4 19h16M8 15v.01M11 11v.01M13.5 13.5v.01M16 8v.01M18.5 10v.01',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4',
  home: 'M4 11l8-7 8 7v9h-5.5v-6h-5v6H4z',
  phone: 'M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  book: 'M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2zM12 6v14',
  page: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  print: 'M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7z',
} as const

export type IconName = keyof typeof drawings

export const iconNames = Object.keys(drawings) as readonly IconName[]

export interface IconProps {
  readonly name: IconName
}

export function Icon({ name }: IconProps) {
  return <DrawnIcon path={drawings[name]} />
}

/** A drawing that only one screen has comes with its code. */
export function DrawnIcon({ path }: { readonly path: string }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  )
}
