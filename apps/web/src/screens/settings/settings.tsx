// The few things to set. Everything works without setting any of them.
import './settings.css'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Segments } from '../../components/segments/segments.tsx'
import { words } from '../../data/knowledge.ts'
import { choose, settings } from '../../settings/chosen-settings.ts'
import { clocks, defaultSettings, textSizes, unitSettings } from '../../settings/settings.ts'
import { forgetCountry } from '../../state/country.ts'
import { hrefOf } from '../../state/route.ts'
import { hourText } from '../../state/time-text.ts'
import { chooseTheme, themeChoice } from '../../theme/chosen-theme.ts'
import { type ThemeChoice, themes } from '../../theme/theme.ts'
import { CountryField } from '../shell/country-field.tsx'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { HourField } from './hour-field.tsx'
import { KeptAge } from './kept-age.tsx'
import { Reminders } from './reminders.tsx'

const themeChoices: readonly ThemeChoice[] = ['by-the-clock', ...themes]

/** Everything on this screen as it was at first; the tour was seen all the same. */
function setAllBack(): void {
  choose({ ...defaultSettings, remindAt: undefined, tourSeen: settings.value.tourSeen })
  chooseTheme('by-the-clock')
  forgetCountry()
}

export function Settings() {
  const { text, emergencyNumber } = words.value
  const { clock, textSize, nightFrom, nightUntil, units } = settings.value
  return (
    <div class="screen settings">
      <ScreenHeading>{text('settings.title')}</ScreenHeading>
      <section>
        <Segments
          label={text('settings.theme')}
          options={themeChoices.map((value) => ({ value, label: text(`themes.${value}`) }))}
          value={themeChoice.value}
          onChange={(choice) => chooseTheme(choice ?? 'by-the-clock')}
        />
        <p class="quiet small">{text('themes.night-help')}</p>
        {themeChoice.value === 'by-the-clock' && (
          <div class="settings-pair">
            <HourField
              label={text('settings.night-from')}
              value={nightFrom}
              onChange={(hour) => choose({ nightFrom: hour })}
            />
            <HourField
              label={text('settings.night-until')}
              value={nightUntil}
              onChange={(hour) => choose({ nightUntil: hour })}
            />
          </div>
        )}
      </section>
      <section>
        <Segments
          label={text('settings.text-size')}
          options={textSizes.map((value) => ({ value, label: text(`settings.text-sizes.${value}`) }))}
          value={textSize}
          onChange={(size) => choose({ textSize: size ?? 'normal' })}
        />
      </section>
      <section>
        <Segments
          label={text('settings.clock')}
          options={clocks.map((value) => ({ value, label: text(`settings.clocks.${value}`) }))}
          value={clock}
          onChange={(next) => choose({ clock: next ?? 'as-device' })}
        />
        <p class="quiet small">{text('settings.clock-example', { time: hourText(15) })}</p>
      </section>
      <section>
        <CountryField />
        <p class="quiet small">{text('country.help')}</p>
        <p>{text('settings.number-is', { number: emergencyNumber })}</p>
      </section>
      <Reminders />
      <section>
        <Segments
          label={text('settings.units')}
          options={unitSettings.map((value) => ({ value, label: text(`settings.unit-choices.${value}`) }))}
          value={units}
          onChange={(next) => choose({ units: next ?? 'as-country' })}
        />
        <p class="quiet small">{text('settings.units-example')}</p>
      </section>
      <KeptAge />
      <section>
        <h2>{text('settings.tour')}</h2>
        <ButtonLink href={hrefOf({ screen: 'tour' })}>{text('settings.tour-go')}</ButtonLink>
      </section>
      <Button look="quiet" onClick={setAllBack}>
        {text('settings.reset')}
      </Button>
    </div>
  )
}
