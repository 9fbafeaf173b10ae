// Draws the icons that phones ask for as PNG from the one drawing in apps/web/public/icon.svg: `npm run icons`.
// They are committed, because drawing takes a browser and installing must not.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '../tests/support/chromium.ts'

interface Drawing {
  readonly file: string
  /** Width and height in pixels. */
  readonly size: number
  /** The share of the square that the drawing takes; the rest is its ground. Phones cut a maskable icon to a circle. */
  readonly share: number
  /** The operating system rounds the corners itself. */
  readonly isSquare: boolean
}

const drawings: readonly Drawing[] = [
  { file: 'icon-192.png', size: 192, share: 1, isSquare: false },
  { file: 'icon-512.png', size: 512, share: 1, isSquare: false },
  { file: 'maskable-512.png', size: 512, share: 0.8, isSquare: true },
  { file: 'apple-touch-icon.png', size: 180, share: 0.9, isSquare: true },
]

const publicFolder = join(import.meta.dirname, '../apps/web/public')
const drawing = readFileSync(join(publicFolder, 'icon.svg'), 'utf8')
const ground = drawing.match(/<rect [^>]*fill="([^"]+)"/)?.[1]
if (ground === undefined) throw new Error('icon.svg has no ground: a <rect> with a fill.')

mkdirSync(join(publicFolder, 'icons'), { recursive: true })
const browser = await launchChromium()
try {
  for (const { file, size, share, isSquare } of drawings) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    const inner = Math.round(size * share)
    const edge = (size - inner) / 2
    await page.setContent(
      `<style>
        html { background: ${isSquare ? ground : 'transparent'} }
        body { margin: ${edge}px }
        svg { display: block; width: ${inner}px; height: ${inner}px }
      </style>${drawing}`,
    )
    writeFileSync(join(publicFolder, 'icons', file), await page.screenshot({ omitBackground: !isSquare }))
    await page.close()
  }
} finally {
  await browser.close()
}
