import { type Samples, say } from '../samples.ts'
import { BigButton } from './big-button.tsx'

export const samples: Samples = {
  main: () => <BigButton look="main" icon="bolt" label="It hurts now" onClick={() => say('main')} />,
  plain: () => <BigButton icon="moon" label="No pain tonight" onClick={() => say('plain')} />,
  'with help': () => (
    <BigButton icon="cramp" label="Cramp" help="A hard, tight knot" onClick={() => say('help')} />
  ),
  pressed: () => <BigButton isPressed icon="ache" label="Ache" onClick={() => say('pressed')} />,
  'not pressed': () => (
    <BigButton isPressed={false} icon="ache" label="Ache" onClick={() => say('pressed')} />
  ),
}
