// When nothing can be suggested: because help comes first, or because an answer is missing. Then that is said, and why.
import { assess } from '@stillnight/engine'
import { Alert } from '../../components/alert/alert.tsx'
import { ButtonLink } from '../../components/button/button.tsx'
import { knowledge, words } from '../../data/knowledge.ts'
import { answersWithDiary } from '../../state/diary-answers.ts'
import { routeToChange } from '../../state/interview.ts'
import { record } from '../../state/record.ts'
import { decidingReasons } from '../../state/result.ts'
import { go, hrefOf } from '../../state/route.ts'
import { Emergency, reasonFromAnswers } from '../emergency/emergency.tsx'
import { ScreenHeading } from '../shell/screen-heading.tsx'

export function SeekHelp() {
  const { text, urgency: urgencyText, raised } = words.value
  const assessment = assess(knowledge.value.network, answersWithDiary.value)
  const { urgency } = assessment.urgency
  const deciding = decidingReasons(assessment)
  const reasons = deciding.map(raised)
  if (urgency === 'emergency') {
    const tapped = deciding
      .flatMap((each) => (each.by === 'warning-sign' ? each.because : []))
      .filter((finding) => record.value.answers[finding] === 'present')
    // What only the nights show is changed in the nights.
    const way =
      tapped.length === 0
        ? { backLabel: text('why.back'), onBack: () => history.back() }
        : {
            backLabel: text('emergency.not-so'),
            backHelp: text('emergency.not-so-help'),
            onBack: () => go(routeToChange(tapped)),
          }
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
    </div>
  )
}

export interface NothingSafeProps {
  readonly heldBack: readonly { readonly measure: string; readonly rule: string }[]
}

export function NothingSafe({ heldBack }: NothingSafeProps) {
  const { text, measure, safety } = words.value
  return (
    <div class="stack">
      <p class="lead">{text('relief-now.nothing-help')}</p>
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
    </div>
  )
}
