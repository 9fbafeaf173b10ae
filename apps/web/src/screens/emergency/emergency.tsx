// An emergency takes the whole screen: what to do, the number, why. Nothing else but a quiet way back.
import { capitalize, type RaisedText } from '@stillnight/words'
import './emergency.css'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Icon } from '../../components/icon/icon.tsx'
import { screenWords } from '../../data/screen-words.ts'
import { useWholeScreen } from '../../state/whole-screen.ts'
import { CountryField } from '../shell/country-field.tsx'
import { ScreenHeading } from '../shell/screen-heading.tsx'

export interface EmergencyProps {
  /** What set it off, most urgent first; empty when the person opened the page for help. */
  readonly reasons: readonly RaisedText[]
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
          {reasons.map(({ why, because }) => (
            <div key={why}>
              <p>{why}</p>
              {because.length > 0 && (
                <p class="quiet small">
                  {text('emergency.you-said', { answers: because.map(capitalize).join('; ') })}
                </p>
              )}
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
