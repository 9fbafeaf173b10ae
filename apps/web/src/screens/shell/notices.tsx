// What the app has to say of itself: that nothing is kept here, or that a new version is ready.
import { Button } from '../../components/button/button.tsx'
import { screenWords } from '../../data/screen-words.ts'
import { isUpdateReady, loadUpdate } from '../../service-worker/register.ts'
import { cleared, isKept, undoStartOver } from '../../state/record.ts'
import { DiaryNotices } from './diary-notices.tsx'

export function Notices() {
  const { text } = screenWords.value
  return (
    <div class="stack no-print" role="status">
      {cleared.value !== undefined && (
        <div class="row">
          <p>{text('start.cleared')}</p>
          <Button onClick={undoStartOver}>{text('start.undo')}</Button>
        </div>
      )}
      {!isKept.value && <p>{text('errors.storage-off')}</p>}
      <DiaryNotices />
      {isUpdateReady.value && (
        <div class="row">
          <p>{text('offline.update')}</p>
          <Button onClick={loadUpdate}>{text('offline.update-now')}</Button>
        </div>
      )}
    </div>
  )
}
