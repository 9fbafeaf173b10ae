// When nothing can be suggested: because help comes first, or because an answer is missing. Then that is said, and why.
import type { FindingId, MeasureId } from '@stillnight/engine'
import { capitalize } from '@stillnight/words'
import { Alert } from '../../components/alert/alert.tsx'
import { BigButton } from '../../components/big-button/big-button.tsx'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { words } from '../../data/knowledge.ts'
import { answersWithDiary, assessmentWithDiary } from '../../state/diary-answers.ts'
import { routeToChange } from '../../state/interview.ts'
import { record, takeBackFinding } from '../../state/record.ts'
import { decidingReasons } from '../../state/result.ts'
import { go, hrefOf } from '../../state/route.ts'
import { forgetForTonight, tappedTonight } from '../../state/tonight-answers.ts'
import { Emergency, reasonFromAnswers } from '../emergency/emergency.tsx'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { hasStopped } from '../tonight/log.ts'
import { lineOf } from './short-question.tsx'
import { inLines } from './warning-groups.ts'

export interface SeekHelpProps {
  /** Called when what was tapped at night is taken back: it is asked again. */
  readonly onTakenBack: () => void
}

export function SeekHelp({ onTakenBack }: SeekHelpProps) {
  const { text, urgency: urgencyText, raised } = words.value
  const { urgency } = assessmentWithDiary.value.urgency
  const deciding = decidingReasons(assessmentWithDiary.value)
  const reasons = deciding.map((each) => raised(each, answersWithDiary.value))
  const tapped = deciding
    .flatMap((each) => (each.by === 'warning-sign' ? each.because : []))
    .filter((finding) => record.value.answers[finding] === 'present')
  const isOfTonight = tapped.every((finding) => tappedTonight.value.includes(finding))
  const change = (): void => {
    if (isOfTonight) {
      onTakenBack()
      for (const finding of tapped) takeBackFinding(finding)
    } else go(routeToChange(tapped))
  }
  const changeHelp = text(isOfTonight ? 'relief-now.not-so-help' : 'emergency.not-so-help')
  if (urgency === 'emergency') {
    // What only the nights show is changed in the nights.
    const way =
      tapped.length === 0
        ? { backLabel: text('why.back'), onBack: () => history.back() }
        : { backLabel: text('emergency.not-so'), backHelp: changeHelp, onBack: change }
    return <Emergency reasons={reasons.map(reasonFromAnswers)} {...way} />
  }
  const { title, act } = urgencyText(urgency)
  return (
    <div class="screen">
      <Alert tone="urgent" icon="triangle" title={<ScreenHeading>{title}</ScreenHeading>}>
        <p class="lead">{act}</p>
      </Alert>
      <div class="stack-tight">
        <h2>{text('urgency.because')}</h2>
        {reasons.map(({ why }) => (
          <p key={why}>{why}</p>
        ))}
      </div>
      <div class="actions">
        <ButtonLink href={hrefOf({ screen: 'result' })}>{text('relief-now.whole-result')}</ButtonLink>
      </div>
      {tapped.length > 0 && (
        <div class="stack-tight">
          <Button look="quiet" onClick={change}>
            {text('emergency.not-so')}
          </Button>
          <p class="quiet small">{changeHelp}</p>
        </div>
      )}
      <div class="tonight-choices">
        <BigButton icon="check" label={text('tonight.stopped')} onClick={hasStopped} />
      </div>
    </div>
  )
}

export interface NothingSafeProps extends HeldBackProps {
  /** What could not be told, or was not said, and would make something safe. */
  readonly notKnown: readonly FindingId[]
}

export function NothingSafe({ heldBack, notKnown }: NothingSafeProps) {
  const { text } = words.value
  // Nothing is against any of it, and no answer is missing: it only does not fit this pain.
  if (heldBack.length + notKnown.length === 0) {
    return (
      <div class="stack">
        <p class="lead">{text('relief-now.does-not-fit-help')}</p>
        <ButtonLink href={hrefOf({ screen: 'result' })}>{text('relief-now.whole-result')}</ButtonLink>
      </div>
    )
  }
  return (
    <div class="stack">
      <p class="lead">{text('relief-now.nothing-help')}</p>
      {notKnown.length > 0 && <NotKnown findings={notKnown} />}
      <HeldBack heldBack={heldBack} />
    </div>
  )
}

const age = 'person.age'

/** What we would have to know, with the way to say it after all. */
function NotKnown({ findings }: { readonly findings: readonly FindingId[] }) {
  const { text, findingName } = words.value
  const lines = inLines(findings.filter((finding) => finding !== age))
  return (
    <div class="stack-tight">
      <h2>{text('relief-now.not-known')}</h2>
      <ul>
        {findings.includes(age) && <li>{capitalize(findingName(age))}</li>}
        {lines.map((line) => (
          <li key={line.findings.join()}>{lineOf(line.findings)}</li>
        ))}
      </ul>
      <Button look="primary" onClick={() => forgetForTonight(findings)}>
        {text('relief-now.say-it')}
      </Button>
    </div>
  )
}

export interface HeldBackProps {
  readonly heldBack: readonly { readonly measure: MeasureId; readonly rule: string }[]
}

/** What must not be done now, and why. */
export function HeldBack({ heldBack }: HeldBackProps) {
  const { measure, safety } = words.value
  return (
    <>
      {heldBack.map(({ measure: id, rule }) => {
        const { why, instead } = safety(rule)
        return (
          <div class="stack-tight" key={id}>
            <h2>{measure(id).name}</h2>
            <p>{why}</p>
            <p>{instead}</p>
          </div>
        )
      })}
    </>
  )
}
