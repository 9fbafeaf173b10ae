// The report in a terminal: for whoever works on the engine or the numbers.
import { alignColumns } from '../terminal/table.ts'
import type { Style } from '../terminal/terminal.ts'
import type { Measured } from './bootstrap.ts'
import type { Groups } from './groups.ts'
import type { Metrics } from './metrics.ts'
import type { Miss } from './misses.ts'
import type { Proportion } from './proportion.ts'
import type { Bin } from './reliability.ts'
import type { FullReport, InterviewFigures } from './report.ts'

/** All of it, in sections. */
export function reportText(report: FullReport, style: Style): string {
  return [
    heading(style, describeOptions(report)),
    ...figures(report),
    ...interviewLines(style, report.interview),
    '',
    heading(style, 'By condition'),
    ...groupTable(report.byCondition),
    '',
    heading(style, 'By age'),
    ...groupTable(report.byAge),
    '',
    heading(style, 'By sex'),
    ...groupTable(report.bySex),
    '',
    heading(style, 'Night cases alone'),
    ...groupTable({ night: report.night }),
    '',
    heading(style, 'Reliability of the leading cause'),
    ...reliabilityLines(report.reliability.leading),
    '',
    heading(style, 'Reliability of all causes'),
    ...reliabilityLines(report.reliability.all),
    '',
    heading(style, `Misses (${report.misses.length})`),
    ...report.misses.map(missLine),
    ...report.files.flatMap((file) => ['', heading(style, file.file), ...figures(file)]),
    '',
    'Cases like these do not show how well it does on people who really ask.',
  ].join('\n')
}

function heading(style: Style, text: string): string {
  return style.bold(text)
}

function describeOptions({ options, base, cases, listed }: FullReport): string {
  const how = options.interview ? `interview (${options.interview})` : 'all answers at once'
  return `${cases} cases, ${listed} on the list; ${options.mode}, ${how}, ranked by ${options.rank}; base ${base}`
}

const proportionLines: readonly (readonly [string, keyof Metrics])[] = [
  ['top-1', 'top1'],
  ['top-3', 'top3'],
  ['acceptable top-1', 'acceptableTop1'],
  ['urgency in range', 'urgencyInRange'],
  ['under-triage', 'underTriage'],
  ['over-triage', 'overTriage'],
  ['emergencies caught', 'emergenciesCaught'],
  ['not on list: says other or not enough', 'other'],
  ['on list: says other or not enough', 'otherOnListed'],
]

const measuredLines: readonly (readonly [string, keyof Metrics])[] = [
  ['Brier score, all causes, sum per case', 'brier'],
  ['Brier score, leading cause', 'brierLeading'],
  ['calibration error, leading cause', 'calibrationError'],
  ['calibration error, all causes', 'calibrationErrorAll'],
]

function figures(metrics: Metrics): readonly string[] {
  return alignColumns([
    ['', 'value', '95 % interval', 'cases'],
    ...proportionLines.map(([label, key]) => {
      const share = metrics[key] as Proportion
      return [label, percent(share.value), interval(share, percent), `${share.count}/${share.of}`]
    }),
    ...measuredLines.map(([label, key]) => {
      const measured = metrics[key] as Measured
      return [label, decimal(measured.value), interval(measured, decimal), '']
    }),
  ])
}

function interviewLines(style: Style, interview: InterviewFigures | null): readonly string[] {
  if (!interview) return []
  const { ranToEnd } = interview
  const ended = Object.entries(interview.ended).map(([reason, count]) => `${reason} ${count}`)
  return [
    '',
    `questions: median ${interview.questionsMedian}, most ${interview.questionsMax}; ended: ${ended.join(', ')}`,
    `no emergency ended ${ranToEnd.end.cases}: top-1 ${percent(ranToEnd.end.top1.value)}, all their answers at once ${percent(ranToEnd.atOnce.top1.value)}`,
    '',
    heading(style, 'The same people, all their answers at once'),
    ...figures(interview.atOnce),
    ...(interview.redrawn === 0
      ? []
      : [
          '',
          heading(
            style,
            `The people drawn first, all at once: ${interview.redrawn} had a warning sign beyond the range of their case and were drawn anew`,
          ),
          ...figures(interview.firstDraws),
        ]),
  ]
}

function groupTable(groups: Groups): readonly string[] {
  return alignColumns([
    ['', 'cases', 'top-1', 'top-3', 'acceptable', 'urgency in range', 'under', 'over', 'Brier'],
    ...Object.entries(groups).map(([name, metrics]) => [
      name,
      String(metrics.cases),
      brief(metrics.top1),
      brief(metrics.top3),
      brief(metrics.acceptableTop1),
      brief(metrics.urgencyInRange),
      brief(metrics.underTriage),
      brief(metrics.overTriage),
      decimal(metrics.brier.value),
    ]),
  ])
}

function reliabilityLines(bins: readonly Bin[]): readonly string[] {
  return alignColumns([
    ['predicted', 'cases', 'mean', 'observed', '95 % interval'],
    ...bins.map(({ from, to, count, predicted, observed }) => [
      `${percent(from)} to ${percent(to)}`,
      String(count),
      percent(predicted),
      percent(observed.value),
      interval(observed, percent),
    ]),
  ])
}

function missLine({ case: id, wrong, diagnosis, rank, leading, probability, ...miss }: Miss): string {
  const place = rank > 0 ? ` at ${rank}` : ''
  const by = miss.raised.map((raised) => `${raised.by} ${raised.id}`).join(', ')
  const [low, high] = miss.wanted
  return `${id}: ${wrong.join(', ')}; ${diagnosis}${place}, leading ${leading} ${percent(probability)}; ${miss.urgency} for ${low} to ${high} (${by})`
}

function percent(value: number | null): string {
  return value === null ? '-' : `${(value * 100).toFixed(0)} %`
}

function decimal(value: number | null): string {
  return value === null ? '-' : value.toFixed(3)
}

function interval(range: Measured, show: (value: number) => string): string {
  return range.value === null ? '' : `${show(range.low)} to ${show(range.high)}`
}

/** The value with its interval in percent: "63 (56-69)". */
function brief({ value, low, high }: Proportion): string {
  if (value === null) return '-'
  const whole = (share: number): string => (share * 100).toFixed(0)
  return `${whole(value)} (${whole(low)}-${whole(high)})`
}
