// What helps now, for this kind of pain and this person: after the one question that guards it.
import type { MeasureId } from '@stillnight/engine'
import type { Attack, PainKind } from '@stillnight/engine/diary'
import { useLayoutEffect, useState } from 'preact/hooks'
import './relief-now.css'
import { BigButton } from '../../components/big-button/big-button.tsx'
import { Button } from '../../components/button/button.tsx'
import { knowledge, words } from '../../data/knowledge.ts'
import { diary, diaryState, saveAttack } from '../../diary/diary.ts'
import { minutesSince, openAttack } from '../../diary/tonight.ts'
import { momentNow, now } from '../../state/clock.ts'
import { answersWithDiary } from '../../state/diary-answers.ts'
import { go, thingOf } from '../../state/route.ts'
import { tonightAnswers } from '../../state/tonight-answers.ts'
import type { ScreenProps } from '../screen-props.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { hasStopped } from '../tonight/log.ts'
import { GuidedHold } from './guided-hold.tsx'
import { HangingHelps, HangingMeans } from './hanging-helps.tsx'
import { type Guard, type HelpNow, helpNow, measuresFor } from './help-now.ts'
import { MeasureNow } from './measure-now.tsx'
import { HeldBack, NothingSafe, SeekHelp } from './no-relief.tsx'
import { SafetyCheck } from './safety-check.tsx'
import { inPages } from './warning-groups.ts'
import { WhatHelped } from './what-helped.tsx'

export function ReliefNow({ route }: ScreenProps) {
  const open = openAttack(diary.value, now.value)
  // The attack that this page is about: it stays when it ends here.
  const [id, setId] = useState(open?.id)
  if (id === undefined && open !== undefined) setId(open.id)
  const attack = diary.value.attacks.find((each) => each.id === id)
  if (attack?.kind === undefined) return <Elsewhere isReady={diaryState.value.is !== 'opening'} />
  if (attack.minutes !== undefined) {
    const help = helpWith(attack.kind)
    return <WhatHelped attack={attack} shown={help.is === 'show' ? help.measures : []} />
  }
  // A page that was left open: the attack is hours old, or another one has begun.
  if (attack.id !== open?.id) return <Elsewhere isReady />
  const step = thingOf(route)
  return <Help attack={attack} kind={attack.kind} step={step} />
}

/** Without an attack of a kind that goes on there is nothing to help with: back to Tonight, once the diary has been read. */
function Elsewhere({ isReady }: { readonly isReady: boolean }) {
  useLayoutEffect(() => {
    if (isReady) go({ screen: 'tonight' }, 'replace')
  }, [isReady])
  return null
}

/** By all that is known: what the result goes by, and the same advice. */
const helpWith = (kind: PainKind): HelpNow =>
  helpNow(knowledge.value.network, { before: answersWithDiary.value, tonight: tonightAnswers.value }, kind)

/** The measure that is led with a countdown. */
const guided: MeasureId = 'forceful-dorsiflexion'

const goTo = (step: string): void => go({ screen: 'relief', of: step })

interface HelpProps {
  readonly attack: Attack
  readonly kind: PainKind
  /** Each step has its address, so that the browser's own way back leads to the one before. */
  readonly step: string | undefined
}

function Help({ attack, kind, step }: HelpProps) {
  const { text } = words.value
  const [notHelped, setNotHelped] = useState<readonly MeasureId[]>([])
  // What was asked for by "try something else", the last one first.
  const [sought, setSought] = useState<readonly MeasureId[]>([])
  const help = helpWith(kind)
  if (help.is === 'seek-help') return <SeekHelp onTakenBack={() => goTo('list')} />
  const canHang = measuresFor[kind].includes('leg-dangling')
  if (help.is === 'ask') {
    return <SafetyCheck findings={help.findings} step={step} {...(canHang && { above: <HangingMeans /> })} />
  }
  if (help.next !== undefined && (step === 'more' || step === 'more-list')) {
    return <SafetyCheck key="more" findings={help.next.findings} step={step} isForMore />
  }
  const note = (measure: MeasureId, helped: boolean): void => {
    const others = (attack.tried ?? []).filter((each) => each.measure !== measure)
    const afterMinutes = Math.max(1, minutesSince(attack, momentNow()))
    const tried = [...others, { measure, helped, ...(helped && { afterMinutes }) }]
    void saveAttack({ ...attack, tried, ...(helped && { minutes: afterMinutes }) }, attack)
  }
  if (step === 'hold' && help.measures.includes(guided)) {
    return (
      <GuidedHold
        measure={guided}
        onHelped={() => note(guided, true)}
        onNotHelped={() => {
          note(guided, false)
          setNotHelped([...notHelped, guided])
          history.back()
        }}
      />
    )
  }
  const seek = ({ measure }: Guard): void => {
    setSought([measure, ...sought])
    goTo('more')
  }
  const measures = inOrder(help.measures, { first: sought, last: notHelped })
  return (
    <div class="screen relief-now">
      <ScreenHeading>{text(headingOf(help))}</ScreenHeading>
      {measures.length === 0 && <NothingSafe heldBack={help.heldBack} notKnown={help.notKnown} />}
      {measures.map((measure, index) => (
        <MeasureNow
          key={measure}
          measure={measure}
          isFirst={index === 0}
          {...(measure === guided && { onGuide: () => goTo('hold') })}
        />
      ))}
      {measures.length > 0 && (
        <HeldBack heldBack={help.heldBack.filter(({ measure }) => sought.includes(measure))} />
      )}
      {canHang && <HangingHelps />}
      {help.next !== undefined && <SomethingElse guard={help.next} onAsk={seek} />}
      <div class="tonight-choices">
        <BigButton icon="check" label={text('tonight.stopped')} onClick={hasStopped} />
      </div>
    </div>
  )
}

function headingOf({ measures, heldBack, notKnown }: Extract<HelpNow, { is: 'show' }>) {
  if (measures.length > 0) return 'relief-now.try-this'
  return heldBack.length + notKnown.length > 0 ? 'relief-now.nothing' : 'relief-now.does-not-fit'
}

interface SomethingElseProps {
  readonly guard: Guard
  readonly onAsk: (guard: Guard) => void
}

/** The way to one more thing to try, with how much is asked first. */
function SomethingElse({ guard, onAsk }: SomethingElseProps) {
  const screens = inPages(guard.findings).length
  return (
    <Button look="quiet" onClick={() => onAsk(guard)}>
      {words.value.plural('relief-now.next', screens)}
    </Button>
  )
}

/** What was looked for leads, the last one first; what did not help stands at the end. */
function inOrder(
  measures: readonly MeasureId[],
  { first, last }: { readonly first: readonly MeasureId[]; readonly last: readonly MeasureId[] },
): readonly MeasureId[] {
  const place = (measure: MeasureId): number => {
    if (last.includes(measure)) return first.length + 1
    const at = first.indexOf(measure)
    return at < 0 ? first.length : at
  }
  return measures.toSorted((one, other) => place(one) - place(other))
}
