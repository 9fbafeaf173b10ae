// Where the answers or the diary call for a visit: nothing is tried before that.
import { ButtonLink } from '../../components/button/button.tsx'
import { words } from '../../data/knowledge.ts'
import { hrefOf } from '../../state/route.ts'

export function SeeSomeoneFirst() {
  const { text } = words.value
  return (
    <div class="stack">
      <h2>{text('try.see-someone')}</h2>
      <p>{text('try.see-someone-say')}</p>
      <ButtonLink look="primary" href={hrefOf({ screen: 'result' })}>
        {text('try.how-soon')}
      </ButtonLink>
    </div>
  )
}
