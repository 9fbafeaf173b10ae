// What to do in an emergency, for whoever asks: the number, and how to say it.
import { screenWords } from '../../data/screen-words.ts'
import { Emergency } from '../emergency/emergency.tsx'

export function Help() {
  return (
    <Emergency
      reasons={[]}
      backLabel={screenWords.value.text('navigation.back')}
      onBack={() => history.back()}
    />
  )
}
