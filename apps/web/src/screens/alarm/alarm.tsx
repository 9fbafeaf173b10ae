// What the diary raises, on any screen and any day, without being asked: why, and what to do. It can be read and put
// aside; it cannot be lowered. An emergency takes the whole screen; what can wait leaves the way free at bedtime to whoever
// is in pain.
import type { Urgency } from '@stillnight/engine'
import type { DiaryAlarm } from '@stillnight/engine/diary'
import { createDiaryWords } from '@stillnight/words/diary'
import { Alert } from '../../components/alert/alert.tsx'
import { Button } from '../../components/button/button.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { knowledge, words } from '../../data/knowledge.ts'
import { haveRead, standing, toSay } from '../../state/alarms.ts'
import { isBedtime } from '../../state/bedtime.ts'
import { now } from '../../state/clock.ts'
import { hrefOf, route } from '../../state/route.ts'
import { Emergency } from '../emergency/emergency.tsx'
import { lookOf } from '../result/urgency-look.ts'
import type { ScreenId } from '../screens.ts'
import './alarm.css'

// Come with the watch, in the same file: all of them are asked for after the first screen.
export { startReminders } from '../../reminders/reminders.ts'
export { askOnceSomethingIsKept } from '../../state/durable-storage.ts'
export { followBeside } from '../../state/follow-beside.ts'

/** Help is for any emergency; the result counts the nights in and begins with how soon to be seen. */
const saysItItself: ReadonlySet<ScreenId> = new Set(['help', 'result'])

/** Whether the alarm takes the whole screen, so that nothing else is shown. */
export const takesWholeScreen = (): boolean =>
  route.value.screen !== 'help' && toSay.value[0]?.urgency === 'emergency'

/** Where somebody says what hurts, and is helped. */
const inPain: ReadonlySet<ScreenId> = new Set(['tonight', 'relief'])

const cannotWait: ReadonlySet<Urgency> = new Set(['emergency', 'same-day'])

const saidNow = (): readonly DiaryAlarm[] => (toSay.value.length > 0 ? toSay.value : standing.value)

/** Whether what there is to say would stand in the way of somebody in pain, and can wait for the morning. */
function isForTheMorning(): boolean {
  const [first] = saidNow()
  const canWait = first !== undefined && !cannotWait.has(first.urgency)
  return canWait && inPain.has(route.value.screen) && isBedtime(now.value)
}

export function Alarm() {
  if (takesWholeScreen()) return <WholeScreen />
  if (saysItItself.has(route.value.screen) || isForTheMorning()) return null
  return (
    <>
      <ToSay />
      <Standing />
    </>
  )
}

function WholeScreen() {
  const { text, warningSign } = words.value
  const alarms = toSay.value.filter(({ urgency }) => urgency === 'emergency')
  return (
    <Emergency
      reasons={alarms.map((alarm) => ({ ...warningSign(alarm.sign), said: saidOf(alarm) }))}
      backLabel={text('alarm.have-read')}
      {...(alarms.some(isFromCheck) && { backHelp: text('alarm.check-mistake') })}
      onBack={haveRead}
    />
  )
}

function ToSay() {
  const [first] = toSay.value
  if (first === undefined) return null
  const { text, urgency } = words.value
  const { title, act } = urgency(first.urgency)
  return (
    <div class="alarm" role="alert">
      <Alert {...lookOf(first.urgency)} title={<h2>{title}</h2>}>
        <p>{act}</p>
        <Reasons alarms={toSay.value} />
        <Button onClick={haveRead}>{text('alarm.have-read')}</Button>
      </Alert>
    </div>
  )
}

function Standing() {
  const [first] = standing.value
  if (first === undefined || toSay.value.length > 0) return null
  const { text, urgency } = words.value
  return (
    <div class="alarm standing">
      <Disclosure title={text('alarm.stands', { title: urgency(first.urgency).title })}>
        <p>{urgency(first.urgency).act}</p>
        <Reasons alarms={standing.value} />
      </Disclosure>
    </div>
  )
}

/** One line below what there is to tap, and not between its steps: whoever only ever comes at night finds it there. */
export function ForTheMorning() {
  const isFirstStep = route.value.screen === 'tonight' && route.value.of === undefined
  const [first] = saidNow()
  if (first === undefined || !isFirstStep || !isForTheMorning()) return null
  const { text, urgency } = words.value
  const { title, act } = urgency(first.urgency)
  return (
    <div class="alarm standing for-the-morning">
      <Disclosure title={text('alarm.for-the-morning', { title })}>
        <p>{act}</p>
        <Reasons alarms={saidNow()} />
        {toSay.value.length > 0 && <Button onClick={haveRead}>{text('alarm.have-read')}</Button>}
      </Disclosure>
    </div>
  )
}

function Reasons({ alarms }: { readonly alarms: readonly DiaryAlarm[] }) {
  const { text, warningSign } = words.value
  return (
    <>
      <p>
        <strong>{text('alarm.because')}</strong>
      </p>
      <ul class="stack-tight">
        {alarms.map((alarm) => (
          <li key={alarm.sign}>
            {warningSign(alarm.sign).why}
            <span class="quiet small alarm-because">{saidOf(alarm)}</span>
          </li>
        ))}
      </ul>
      {alarms.some(isFromCheck) && route.value.screen !== 'check' && (
        <p class="small">
          {text('alarm.from-check')} <a href={hrefOf({ screen: 'check' })}>{text('alarm.to-check')}</a>
        </p>
      )}
    </>
  )
}

const isFromCheck = ({ shown }: DiaryAlarm): boolean => shown.some(({ reason }) => reason.by === 'check')

/** What the diary shows, with its counts: "It breaks your sleep, on 9 of the 12 nights you logged." */
function saidOf({ shown }: DiaryAlarm): string {
  const { reason } = createDiaryWords(knowledge.value.rawWords)
  return shown.map(reason).join(' ')
}
