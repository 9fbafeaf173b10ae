import { Icon } from '../icon/icon.tsx'
import { type Samples, say } from '../samples.ts'
import { Button, ButtonLink } from './button.tsx'

export const samples: Samples = {
  primary: () => (
    <Button look="primary" onClick={() => say('primary')}>
      Next
    </Button>
  ),
  secondary: () => <Button onClick={() => say('secondary')}>I can't tell</Button>,
  quiet: () => (
    <Button look="quiet" onClick={() => say('quiet')}>
      Skip this
    </Button>
  ),
  urgent: () => (
    <Button look="urgent" onClick={() => say('urgent')}>
      Call 999
    </Button>
  ),
  pressed: () => (
    <Button isPressed onClick={() => say('pressed')}>
      Yes
    </Button>
  ),
  'a drawing with a label': () => (
    <Button label="Close" onClick={() => say('close')}>
      <Icon name="close" />
    </Button>
  ),
  link: () => <ButtonLink href="#button">Settings</ButtonLink>,
  'primary link': () => (
    <ButtonLink look="primary" href="#button">
      Fill it in
    </ButtonLink>
  ),
  'urgent link': () => (
    <ButtonLink look="urgent" href="#button">
      Call 999
    </ButtonLink>
  ),
}
