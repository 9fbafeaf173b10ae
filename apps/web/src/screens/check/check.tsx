// The weekly look, in ten seconds: is anything new? What is picked is present, the rest is denied, and all of it goes to
// the red-flag watch.
import { Button } from '../../components/button/button.tsx'
import { ChoiceRow } from '../../components/choice-row/choice-row.tsx'
import { words } from '../../data/knowledge.ts'
import { newId, saveCheck } from '../../diary/diary.ts'
import { momentNow, now } from '../../state/clock.ts'
import { pickedAnswers } from '../../state/interview-record.ts'
import { usePickedDraft } from '../../state/picked-draft.ts'
import { go } from '../../state/route.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { LastCheck } from './last-check.tsx'
import { weeklyFindings } from './weekly-findings.ts'

export function Check() {
  const { text } = words.value
  const [picked, toggle, forget] = usePickedDraft('check', weeklyFindings)
  const save = (rest: 'absent' | 'unknown'): void => {
    const at = momentNow()
    now.value = at
    forget()
    void saveCheck({ id: newId(), at, answers: pickedAnswers(weeklyFindings, picked, rest) })
    go({ screen: 'start' })
  }
  return (
    <div class="screen">
      <div class="stack-tight">
        <ScreenHeading>{text('check.title')}</ScreenHeading>
        <p class="quiet">{text('check.help')}</p>
      </div>
      <fieldset class="choice-list">
        <legend class="visually-hidden">{text('why.pick-all')}</legend>
        {weeklyFindings.map((finding) => (
          <ChoiceRow
            key={finding}
            kind="any"
            name={finding}
            label={text(`check.${finding}`)}
            isPicked={picked.has(finding)}
            onToggle={(isPicked) => toggle(finding, isPicked)}
          />
        ))}
      </fieldset>
      <div class="actions">
        <Button look="primary" onClick={() => save('absent')}>
          {text(picked.size > 0 ? 'check.save' : 'check.nothing-new')}
        </Button>
        <Button onClick={() => save('unknown')}>
          {text(picked.size > 0 ? 'why.cannot-tell-rest' : 'why.cannot-tell')}
        </Button>
      </div>
      <LastCheck />
    </div>
  )
}
