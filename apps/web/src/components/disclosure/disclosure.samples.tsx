import { type Samples, say } from '../samples.ts'
import { Disclosure } from './disclosure.tsx'

export const samples: Samples = {
  closed: () => (
    <Disclosure title="Why this number?" onOpen={() => say('opened')}>
      <p>It is made of your answers.</p>
    </Disclosure>
  ),
  open: () => (
    <Disclosure title="What the evening held" isOpen>
      <p>Coffee, and a long walk.</p>
    </Disclosure>
  ),
}
