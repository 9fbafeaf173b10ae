// A calibration plot as SVG: what was predicted against what came, with 95 % intervals. On the diagonal, seven in ten
// means seven in ten.
import type { Bin } from './reliability.ts'

const size = 400
const edge = 50

const x = (share: number): number => Math.round(edge + share * (size - 2 * edge))
const y = (share: number): number => Math.round(size - edge - share * (size - 2 * edge))
const ticks: readonly number[] = [0, 0.2, 0.4, 0.6, 0.8, 1]

/** The picture, with a description for whoever does not see it. Bins of more cases have larger points. */
export function calibrationPlot(bins: readonly Bin[], title: string): string {
  const described = bins
    .map(
      ({ predicted, observed, count }) =>
        `${percent(predicted)} predicted, ${percent(observed.value ?? 0)} observed, ${count} predictions`,
    )
    .join('; ')
  const most = Math.max(1, ...bins.map(({ count }) => count))
  const axes = ticks.flatMap((tick) => [
    `<text x="${x(tick)}" y="${size - edge + 18}" text-anchor="middle">${percent(tick)}</text>`,
    `<text x="${edge - 8}" y="${y(tick) + 4}" text-anchor="end">${percent(tick)}</text>`,
  ])
  const points = bins.flatMap(({ predicted, observed, count }) => [
    `<line x1="${x(predicted)}" x2="${x(predicted)}" y1="${y(observed.low)}" y2="${y(observed.high)}" stroke="#27467c" stroke-width="2"/>`,
    `<circle cx="${x(predicted)}" cy="${y(observed.value ?? 0)}" r="${(3 + 5 * Math.sqrt(count / most)).toFixed(1)}" fill="#27467c"/>`,
  ])
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" role="img" font-family="system-ui, sans-serif" font-size="12" fill="#1c2434">`,
    `<title>${title}</title>`,
    `<desc>${described}</desc>`,
    `<rect width="${size}" height="${size}" fill="#ffffff"/>`,
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#888888" stroke-dasharray="5 4"/>`,
    `<path d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}" fill="none" stroke="#1c2434"/>`,
    ...axes,
    `<text x="${size / 2}" y="${size - 10}" text-anchor="middle">predicted</text>`,
    `<text x="14" y="${size / 2}" text-anchor="middle" transform="rotate(-90 14 ${size / 2})">observed, with 95 % interval</text>`,
    ...points,
    '</svg>',
  ].join('\n')
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}
