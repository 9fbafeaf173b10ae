// The age that was typed once at night: seen here, and forgotten with a tap.
import { Button } from '../../components/button/button.tsx'
import { words } from '../../data/knowledge.ts'
import { tonight } from '../../state/clock.ts'
import { ageOn, rememberAge, saidAge } from '../../state/remembered-age.ts'

export function KeptAge() {
  const { text } = words.value
  if (saidAge.value === undefined) return null
  return (
    <section>
      <h2>{text('settings.age')}</h2>
      <p>{text('settings.age-is', { years: ageOn(saidAge.value, tonight.value) })}</p>
      <Button onClick={() => rememberAge(undefined)}>{text('settings.age-forget')}</Button>
    </section>
  )
}
