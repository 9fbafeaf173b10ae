// Why what was tapped is not saved yet, where it is, and what to do: in the notices of every screen and in My data.
import { computed } from '@preact/signals'
import { Button } from '../../components/button/button.tsx'
import { screenWords } from '../../data/screen-words.ts'
import { diaryState, saveAgain, type Trouble, unsaved } from '../../diary/diary.ts'

/** Undefined when all is well. */
export const trouble = computed<Trouble | undefined>(() => {
  const state = diaryState.value
  return unsaved.value?.because ?? (state.is === 'failed' ? state.because : undefined)
})

export function NotSaved({ because }: { readonly because: Trouble }) {
  const { text } = screenWords.value
  const needsReload = because === 'newer-version' || because === 'broken'
  return (
    <>
      <p>{text(`keeping.${because}`)}</p>
      {unsaved.value !== undefined && (
        <p>{text(unsaved.value.isInLifeboat ? 'keeping.in-lifeboat' : 'keeping.nowhere')}</p>
      )}
      {needsReload ? (
        <Button onClick={() => location.reload()}>{text('keeping.load-again')}</Button>
      ) : (
        <Button onClick={() => void saveAgain()}>{text('keeping.save-again')}</Button>
      )}
    </>
  )
}
