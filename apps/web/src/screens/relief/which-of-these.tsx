// Which of the signs it is, in full words, for whoever did not say "none of these". Dangers stand first.
import type { FindingId } from '@stillnight/engine'
import { capitalize } from '@stillnight/words'
import { Button } from '../../components/button/button.tsx'
import { ChoiceRow } from '../../components/choice-row/choice-row.tsx'
import { knowledge, words } from '../../data/knowledge.ts'
import { usePickedDraft } from '../../state/picked-draft.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'

/** Where what is ticked waits. */
export const whichDraft = 'relief.which'

export interface WhichOfTheseProps {
  readonly findings: readonly FindingId[]
  /** What was picked, and what the rest is. */
  readonly onSay: (picked: ReadonlySet<FindingId>, rest: 'absent' | 'unknown') => void
  readonly onBack: () => void
}

export function WhichOfThese({ findings, onSay, onBack }: WhichOfTheseProps) {
  const { text, findingPhrase } = words.value
  const helpOf = (finding: FindingId) => knowledge.value.rawWords.findings[finding]?.help
  const [picked, toggle] = usePickedDraft(whichDraft, findings)
  return (
    <div class="screen">
      <div class="stack-tight">
        <ScreenHeading>{text('relief-now.which')}</ScreenHeading>
        <p class="quiet">{text('relief-now.first-help')}</p>
      </div>
      <fieldset class="choice-list">
        <legend class="visually-hidden">{text('why.pick-all')}</legend>
        {findings.map((finding) => (
          <ChoiceRow
            key={finding}
            kind="any"
            name={finding}
            label={capitalize(findingPhrase(finding, 'present'))}
            isPicked={picked.has(finding)}
            help={helpOf(finding)}
            onToggle={(isPicked) => toggle(finding, isPicked)}
          />
        ))}
      </fieldset>
      <div class="actions">
        <Button look="primary" onClick={() => onSay(picked, 'absent')}>
          {picked.size > 0 ? text('why.next') : text('why.none')}
        </Button>
        <Button onClick={() => onSay(picked, 'unknown')}>
          {picked.size > 0 ? text('why.cannot-tell-rest') : text('why.cannot-tell')}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {text('why.back')}
        </Button>
      </div>
    </div>
  )
}
