// Everything the app keeps on this device, and all a person may want to do with it.
import './my-data.css'
import { words } from '../../data/knowledge.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { BringIn } from './bring-in.tsx'
import { DeleteAll } from './delete-all.tsx'
import { Deleted } from './deleted.tsx'
import { KeptSummary } from './kept-summary.tsx'
import { MakeBackup } from './make-backup.tsx'
import { Troubles } from './troubles.tsx'

export function MyData() {
  const { text } = words.value
  return (
    <div class="screen">
      <div class="stack">
        <ScreenHeading>{text('my-data.title')}</ScreenHeading>
        <p class="lead">{text('my-data.lead')}</p>
        <Deleted />
      </div>
      <div class="my-data-parts">
        <Troubles />
        <KeptSummary />
        <MakeBackup />
        <BringIn />
        <DeleteAll />
      </div>
    </div>
  )
}
