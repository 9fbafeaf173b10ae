// The page for the doctor: what goes on it, exactly what it looks like, and how to print it.
import { reportSections } from '@stillnight/engine/report'
import { useEffect } from 'preact/hooks'
import './doctor.css'
import { Alert } from '../../components/alert/alert.tsx'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { ChoiceRow } from '../../components/choice-row/choice-row.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { Icon } from '../../components/icon/icon.tsx'
import { followRanges } from '../../data/intervals.ts'
import { words } from '../../data/knowledge.ts'
import { assessmentWithDiary } from '../../state/diary-answers.ts'
import { isEmpty } from '../../state/interview-record.ts'
import { record } from '../../state/record.ts'
import { hrefOf } from '../../state/route.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { FittedSheet } from './fitted-sheet.tsx'
import { choose, chosen, hasNights, report } from './report-here.ts'

export function Doctor() {
  const { text } = words.value
  const hasSomething = !isEmpty(record.value) || hasNights.value
  return (
    <div class="screen doctor">
      <div class="stack no-print">
        <ScreenHeading>{text('doctor.title')}</ScreenHeading>
        <Emergency />
        <p class="lead">{text('doctor.intro')}</p>
        <p>
          {text('doctor.exactly')} {text('doctor.for-clinicians')}
        </p>
      </div>
      {hasSomething ? <Page /> : <NothingYet />}
    </div>
  )
}

/** No page is worth waiting for help. */
function Emergency() {
  const { urgency } = words.value
  if (assessmentWithDiary.value.urgency.urgency !== 'emergency') return null
  const { title, act } = urgency('emergency')
  return (
    <Alert tone="urgent" icon="octagon" title={<strong>{title}</strong>}>
      <p>{act}</p>
    </Alert>
  )
}

function NothingYet() {
  const { text } = words.value
  return (
    <div class="actions">
      <p>{text('doctor.no-answers')}</p>
      <ButtonLink look="primary" href={hrefOf({ screen: 'why' })}>
        {text('doctor.questions')}
      </ButtonLink>
    </div>
  )
}

function Page() {
  const { text } = words.value
  useEffect(followRanges, [])
  return (
    <>
      <div class="stack no-print">
        <Button look="primary" onClick={() => print()}>
          <Icon name="print" />
          {text('doctor.print')}
        </Button>
        <p class="quiet small">{text('doctor.print-help')}</p>
        <Disclosure title={text('doctor.choose')}>
          <p>{text('doctor.choose-help')}</p>
          <div class="stack-tight">
            {reportSections.map((section) => (
              <ChoiceRow
                key={section}
                kind="any"
                name="report-section"
                label={text(`doctor.sections.${section}`)}
                isPicked={chosen.value.includes(section)}
                onToggle={(isIn) => choose(section, isIn)}
              />
            ))}
          </div>
          {!hasNights.value && <p class="quiet small">{text('doctor.no-nights')}</p>}
        </Disclosure>
        <h2>{text('doctor.preview')}</h2>
      </div>
      <FittedSheet report={report.value} />
    </>
  )
}
