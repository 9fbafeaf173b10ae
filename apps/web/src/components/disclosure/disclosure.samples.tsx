import { type Samples, say } from '../samples.ts'
import { Disclosure } from './disclosure.tsx'

export const samples: Samples = {
  closed: () => (
    <Disclosure title="Why this number?" onOpen={() => say('opened')}>
      <p>It is made of your answers.</p>
    </Disclosure>
  ),
  open: () => (
    <Disclosure title="How the evening was" isOpen>
      <p>Coffee, and a long walk.</p>
    </Disclosure>
  ),
}
