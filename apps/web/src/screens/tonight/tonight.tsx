// The screen of the person awake at 3 a.m.: it hurts now, or no pain tonight; which leg; what it is like. Every tap is
// saved, so that the phone may be dropped at any of them.
import type { Leg, PainKind } from '@stillnight/engine/diary'
import './tonight.css'
import { BigButton } from '../../components/big-button/big-button.tsx'
import { Button } from '../../components/button/button.tsx'
import type { IconName } from '../../components/icon/icon.tsx'
import { screenWords } from '../../data/screen-words.ts'
import { diary, unsaved } from '../../diary/diary.ts'
import { attacksOf, hasBegun, openAttack, recordOf } from '../../diary/tonight.ts'
import { isBedtime } from '../../state/bedtime.ts'
import { now, tonight } from '../../state/clock.ts'
import { go, type Route, thingOf } from '../../state/route.ts'
import { CheckCard } from '../check/check-card.tsx'
import type { ScreenProps } from '../screen-props.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { TourCard } from '../tour/tour-card.tsx'
import { EveningCard } from './evening-card.tsx'
import { LastNightCard } from './last-night-card.tsx'
import { goesOn, hurtsNow, itDoesNotHurt, itIsLike, itIsMy, justStopped, noPain } from './log.ts'
import { Running } from './running.tsx'
import { TonightSoFar } from './tonight-so-far.tsx'
import { TrialCard } from './trial-card.tsx'

const legs: readonly { readonly leg: Leg; readonly icon: IconName }[] = [
  { leg: 'left', icon: 'leg-left' },
  { leg: 'right', icon: 'leg-right' },
  { leg: 'both', icon: 'legs' },
]

const kinds: readonly { readonly kind: PainKind; readonly icon: IconName }[] = [
  { kind: 'cramp', icon: 'cramp' },
  { kind: 'restless', icon: 'restless' },
  { kind: 'burning', icon: 'burning' },
  { kind: 'ache', icon: 'ache' },
]

const to = (of?: 'leg' | 'kind'): Route =>
  of === undefined ? { screen: 'tonight' } : { screen: 'tonight', of }

export function Tonight({ route }: ScreenProps) {
  const step = thingOf(route)
  const attack = openAttack(diary.value, now.value)
  if (attack !== undefined && step === 'leg') return <WhichLeg key="leg" />
  if (attack !== undefined && step === 'kind') return <WhatKind key="kind" />
  return <Home key="home" />
}

function Home() {
  const { text } = screenWords.value
  const attack = openAttack(diary.value, now.value)
  const night = tonight.value
  const isOpenNight =
    hasBegun(now.value) &&
    attacksOf(diary.value, night).length === 0 &&
    recordOf(diary.value, night)?.noPain !== true
  // What the trial asks waits below what somebody in pain has to tap.
  const isTrialBelow = isBedtime(now.value) || attack !== undefined
  const begin = (): void => {
    hurtsNow()
    go(to('leg'))
  }
  return (
    <div class="screen tonight">
      <div class="stack">
        <ScreenHeading>{text('tonight.title')}</ScreenHeading>
        <LastNightCard />
        <CheckCard />
        <TonightSoFar night={night} />
        {!isTrialBelow && <TrialCard />}
      </div>
      {attack === undefined ? (
        <div class="tonight-choices">
          <BigButton look="main" icon="bolt" label={text('tonight.hurts-now')} onClick={begin} />
          {isOpenNight && <BigButton icon="moon" label={text('tonight.no-pain')} onClick={() => noPain()} />}
          {justStopped() !== undefined && (
            <Button look="quiet" onClick={goesOn}>
              {text('tonight.still-hurts')}
            </Button>
          )}
        </div>
      ) : (
        <Running attack={attack} />
      )}
      {isTrialBelow && <TrialCard />}
      {/* While it hurts, nothing else asks for a look. */}
      {attack === undefined && (
        <>
          <TourCard />
          <EveningCard night={night} />
        </>
      )}
    </div>
  )
}

function WhichLeg() {
  const { text } = screenWords.value
  const choose = (leg: Leg): void => {
    itIsMy(leg)
    go(to('kind'))
  }
  const takeBack = (): void => {
    itDoesNotHurt()
    go(to(), 'replace')
  }
  return (
    <div class="screen tonight">
      <div class="stack-tight">
        <ScreenHeading>{text('tonight.which-leg')}</ScreenHeading>
        <Saved />
      </div>
      <div class="tonight-choices">
        {legs.map(({ leg, icon }) => (
          <BigButton key={leg} icon={icon} label={text(`tonight.leg.${leg}`)} onClick={() => choose(leg)} />
        ))}
        <div class="tonight-pair">
          <Button look="quiet" onClick={takeBack}>
            {text('tonight.take-back')}
          </Button>
          <Button look="quiet" onClick={() => go(to('kind'))}>
            {text('tonight.skip')}
          </Button>
        </div>
      </div>
    </div>
  )
}

function WhatKind() {
  const { text } = screenWords.value
  const choose = (kind: PainKind): void => {
    itIsLike(kind)
    go({ screen: 'relief' })
  }
  return (
    <div class="screen tonight">
      <div class="stack-tight">
        <ScreenHeading>{text('tonight.what-like')}</ScreenHeading>
        <Saved />
      </div>
      <div class="tonight-choices">
        {kinds.map(({ kind, icon }) => (
          <BigButton
            key={kind}
            icon={icon}
            label={text(`tonight.kind.${kind}`)}
            help={text(`tonight.kind-help.${kind}`)}
            onClick={() => choose(kind)}
          />
        ))}
        <div class="tonight-pair">
          <Button look="quiet" onClick={() => go(to('leg'))}>
            {text('navigation.back')}
          </Button>
          <Button look="quiet" onClick={() => go(to())}>
            {text('tonight.skip')}
          </Button>
        </div>
      </div>
    </div>
  )
}

function Saved() {
  return (
    <p class="quiet" role="status">
      {screenWords.value.text(unsaved.value === undefined ? 'tonight.saved' : 'tonight.not-saved')}
    </p>
  )
}
