// An emergency takes the whole screen: what to do, the number, why. Nothing else but a quiet way back.
import { capitalize, type RaisedText } from '@stillnight/words'
import './emergency.css'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Icon } from '../../components/icon/icon.tsx'
import { screenWords } from '../../data/screen-words.ts'
import { useWholeScreen } from '../../state/whole-screen.ts'
import { CountryField } from '../shell/country-field.tsx'
import { ScreenHeading } from '../shell/screen-heading.tsx'

export interface EmergencyReason {
  readonly why: string
  /** What to do about this danger; the advice for any emergency where it is not there. */
  readonly act?: string
  /** In whole sentences, what the person said that set it off. */
  readonly said: string
}

/** A reason from the answers, which are phrases. */
export function reasonFromAnswers({ because, ...rest }: RaisedText): EmergencyReason {
  const answers = because.map(capitalize).join('; ')
  return { ...rest, said: answers === '' ? '' : screenWords.value.text('emergency.you-said', { answers }) }
}

export interface EmergencyProps {
  /** What set it off, most urgent first; empty when the person opened the page for help. */
  readonly reasons: readonly EmergencyReason[]
  readonly backLabel: string
  readonly backHelp?: string
  readonly onBack: () => void
}

export function Emergency({ reasons, backLabel, backHelp, onBack }: EmergencyProps) {
  const { text, urgency, emergencyNumber, emergencyDial } = screenWords.value
  useWholeScreen()
  const { title, act } = urgency('emergency')
  const acts = [...new Set(reasons.flatMap((reason) => reason.act ?? []))]
  return (
    <div class="emergency">
      <div class="emergency-head">
        <Icon name="octagon" />
        <ScreenHeading look="display">{title}</ScreenHeading>
      </div>
      <div class="stack lead">
        {(acts.length > 0 ? acts : [act]).map((each) => (
          <p key={each}>{each}</p>
        ))}
      </div>
      <div class="actions">
        <ButtonLink look="urgent" href={`tel:${emergencyDial}`}>
          <Icon name="phone" />
          {text('emergency.call', { 'emergency-number': emergencyNumber })}
        </ButtonLink>
        <p class="quiet">{text('emergency.call-help')}</p>
      </div>
      {reasons.length > 0 && (
        <section class="stack-tight">
          <h2>{text('emergency.why')}</h2>
          {reasons.map(({ why, said }) => (
            <div key={why}>
              <p>{why}</p>
              {said !== '' && <p class="quiet small">{said}</p>}
            </div>
          ))}
        </section>
      )}
      <CountryField />
      <div class="emergency-back">
        <Button look="quiet" onClick={onBack}>
          {backLabel}
        </Button>
        {backHelp !== undefined && <p class="quiet small">{backHelp}</p>}
      </div>
    </div>
  )
}
