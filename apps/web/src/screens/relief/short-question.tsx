// The question for someone half asleep: a few lines with a drawing each, and two answers.
import type { FindingId } from '@stillnight/engine'
import { capitalize } from '@stillnight/words'
import type { ComponentChildren } from 'preact'
import { BigButton } from '../../components/big-button/big-button.tsx'
import { words } from '../../data/knowledge.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { SignIcon } from './sign-icon.tsx'
import { shortNameOf, type WarningPage } from './warning-groups.ts'

export interface ShortQuestionProps {
  readonly page: WarningPage
  readonly above?: ComponentChildren
  readonly onNone: () => void
  readonly onSome: () => void
}

export function ShortQuestion({ page, above, onNone, onSome }: ShortQuestionProps) {
  const { text } = words.value
  return (
    <div class="screen tonight short-question">
      {above}
      <ScreenHeading>
        {text(page.about === 'now' ? 'relief-now.first' : 'relief-now.first-facts')}
      </ScreenHeading>
      <ul class="plain-list">
        {page.lines.map(({ icon, findings }) => (
          <li key={findings.join()}>
            <SignIcon name={icon} />
            <span>{lineOf(findings)}</span>
          </li>
        ))}
      </ul>
      <div class="tonight-choices">
        <BigButton icon="check" label={text('relief-now.none')} onClick={onNone} />
        <BigButton icon="question" label={text('relief-now.some')} onClick={onSome} />
      </div>
    </div>
  )
}

/** "A new injury, a tear in calf or heel, or a sore bone"; two findings with one short name are said once. */
export function lineOf(findings: readonly FindingId[]): string {
  const { text, findingPhrase } = words.value
  const names = findings.map((finding) => {
    const short = shortNameOf(finding)
    return short === undefined ? findingPhrase(finding, 'present') : text(`relief-now.short.${short}`)
  })
  const once = [...new Set(names)]
  const last = once.pop() ?? ''
  if (once.length === 0) return capitalize(last)
  return capitalize(text('relief-now.or', { names: once.join(text('list.separator')), last }))
}
