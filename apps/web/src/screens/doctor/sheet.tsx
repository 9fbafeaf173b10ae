// One sheet of the doctor's page, drawn from its document.
import type { DocumentSection, Line, ReportDocument } from '@stillnight/words/report'
import './sheet.css'
import { CauseList } from './cause-list.tsx'
import { NightsPicture } from './nights-picture.tsx'

export interface SheetProps {
  readonly document: ReportDocument
}

export function Sheet({ document }: SheetProps) {
  const { title, subtitle, about, urgency, wide, narrow, footer } = document
  return (
    <article class="sheet" aria-label={`${title}: ${subtitle}`}>
      <div>
        <h3 class="sheet-title">
          {title}: <span class="sheet-subtitle">{subtitle}</span>
        </h3>
        <p class="sheet-about">{about}</p>
      </div>
      <section class={`sheet-urgency is-${urgency.level}`}>
        <h4>
          {urgency.heading}: {urgency.title}
        </h4>
        <Lines lines={urgency.lines} />
      </section>
      {wide.map((section) => (
        <Section key={section.id} section={section} />
      ))}
      <div class="sheet-columns">
        {narrow.map((section) => (
          <Section key={section.id} section={section} />
        ))}
      </div>
      <div class="sheet-foot">
        {footer.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </article>
  )
}

function Section({ section }: { readonly section: DocumentSection }) {
  return (
    <section class="sheet-section">
      <h4>
        {section.heading}
        {section.kind === 'causes' && <span class="sheet-note"> ({section.note})</span>}
      </h4>
      {section.kind === 'causes' && <CauseList labels={section.labels} rows={section.rows} />}
      {section.kind === 'nights' && section.chart !== undefined && <NightsPicture chart={section.chart} />}
      <Lines lines={section.lines} />
    </section>
  )
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ul class="sheet-lines">
      {lines.map(({ lead, text }) => (
        <li key={`${lead} ${text}`}>
          {lead !== undefined && <strong>{text === '' ? lead : `${lead}: `}</strong>}
          {text}
        </li>
      ))}
    </ul>
  )
}
