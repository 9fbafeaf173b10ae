// A reminder in the morning: what a web app can do, what it cannot, and the calendar file that can.
import { useEffect, useState } from 'preact/hooks'
import { Segments } from '../../components/segments/segments.tsx'
import { words } from '../../data/knowledge.ts'
import { calendarFile } from '../../reminders/calendar-file.ts'
import { askPermission, permission } from '../../reminders/reminders.ts'
import { choose, settings } from '../../settings/chosen-settings.ts'
import { HourField } from './hour-field.tsx'

const usualHour = 8

export function Reminders() {
  const { text } = words.value
  const { remindAt } = settings.value
  const [allowed, setAllowed] = useState(permission)
  const hour = remindAt ?? usualHour
  const turn = async (isOn: boolean): Promise<void> => {
    choose({ remindAt: isOn ? hour : undefined })
    if (isOn) setAllowed(await askPermission())
  }
  return (
    <section>
      <Segments
        label={text('settings.remind')}
        options={[
          { value: 'on', label: text('settings.on') },
          { value: 'off', label: text('settings.off') },
        ]}
        value={remindAt === undefined ? 'off' : 'on'}
        onChange={(value) => void turn(value === 'on')}
      />
      {remindAt !== undefined && (
        <>
          <HourField
            label={text('settings.remind-at')}
            value={remindAt}
            onChange={(next) => choose({ remindAt: next })}
          />
          <p role="status">
            {text(allowed === 'granted' ? 'settings.remind-granted' : `settings.remind-${allowed}`)}
          </p>
          <CalendarFile hour={remindAt} />
        </>
      )}
    </section>
  )
}

function CalendarFile({ hour }: { readonly hour: number }) {
  const { text } = words.value
  const [href, setHref] = useState<string | undefined>(undefined)
  useEffect(() => {
    const about = { hour, title: text('tonight.reminder'), about: text('tonight.reminder-help') }
    const file = new Blob([calendarFile(about, new Date())], { type: 'text/calendar' })
    const url = URL.createObjectURL(file)
    setHref(url)
    return () => URL.revokeObjectURL(url)
  }, [hour])
  if (href === undefined) return null
  return (
    <div class="settings-file">
      <p>{text('settings.calendar-help')}</p>
      <a class="button secondary" href={href} download="stillnight-reminder.ics">
        {text('settings.calendar')}
      </a>
    </div>
  )
}
