// When something bad happened, and when the person has had enough. Harm that is more than a trifle ends the trial.
import { useState } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import { Dialog } from '../../components/dialog/dialog.tsx'
import { HelpLine } from '../../components/help-line/help-line.tsx'
import { words } from '../../data/knowledge.ts'
import { type Experiment, type Harm, withHarm } from '../../experiments/experiment.ts'
import { keepExperiment } from '../../experiments/experiments.ts'
import { severities } from '../../experiments/read-trial-log.ts'
import { tonight } from '../../state/clock.ts'
import { go, hrefOf } from '../../state/route.ts'

export function HarmAndStop({ experiment }: { readonly experiment: Experiment }) {
  const { text } = words.value
  const [asked, setAsked] = useState<'harm' | 'stop' | undefined>(undefined)
  const [isNoted, setNoted] = useState(false)
  const close = (): void => setAsked(undefined)
  const stop = (ended: Experiment): void => {
    close()
    void keepExperiment(ended)
    go({ screen: 'experiment', of: experiment.id })
  }
  const harm = (severity: Harm['severity']): void => {
    const harmed = withHarm(experiment, { night: tonight.value, severity })
    if (severity !== 'mild') {
      stop(harmed)
      return
    }
    close()
    setNoted(true)
    void keepExperiment(harmed)
  }
  return (
    <>
      <Button onClick={() => setAsked('harm')}>{text('try.harm')}</Button>
      {isNoted && <p role="status">{text('try.harm-noted')}</p>}
      <Button look="quiet" onClick={() => setAsked('stop')}>
        {text('try.stop')}
      </Button>
      <Dialog
        title={text('try.harm-title')}
        closeLabel={text('app.close')}
        isOpen={asked === 'harm'}
        onClose={close}
      >
        <HelpLine text={text('try.harm-help')} href={hrefOf({ screen: 'help' })} />
        <div class="actions">
          {severities.map((severity) => (
            <Button key={severity} onClick={() => harm(severity)}>
              <span class="try-harm">
                {text(`try.harm-${severity}`)}
                <span class="small">{text(`try.harm-${severity}-help`)}</span>
              </span>
            </Button>
          ))}
        </div>
      </Dialog>
      <Dialog
        title={text('try.stop')}
        closeLabel={text('app.close')}
        isOpen={asked === 'stop'}
        onClose={close}
      >
        <p>{text('try.stop-ask')}</p>
        <div class="actions">
          <Button onClick={() => stop({ ...experiment, stoppedOn: tonight.value, endedBecause: 'wish' })}>
            {text('try.stop-yes')}
          </Button>
          <Button look="primary" onClick={close}>
            {text('try.stop-no')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
