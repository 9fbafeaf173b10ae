// The answer of the search: no clear link, which is normal, or a link in plain numbers with what it does not mean.
import type { Association, NotTested, Patterns } from '@stillnight/engine/trial'
import { Alert } from '../../components/alert/alert.tsx'
import { ButtonLink } from '../../components/button/button.tsx'
import { Card } from '../../components/card/card.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { words } from '../../data/knowledge.ts'
import { factorName } from '../../evening/evening-factors.tsx'
import { amountText } from '../../experiments/amounts.ts'
import { hrefOf } from '../../state/route.ts'

const nightsAWeek = 7

/** What can be tried where a factor goes with fewer attacks, or with more. */
const toTry: Partial<
  Readonly<Record<string, { readonly when: 'fewer' | 'more'; readonly measure: string }>>
> = {
  stretching: { when: 'fewer', measure: 'stretch-calf-hamstring' },
  alcohol: { when: 'more', measure: 'caffeine-alcohol-cut' },
  caffeine: { when: 'more', measure: 'caffeine-alcohol-cut' },
}

export interface FoundProps {
  readonly patterns: Patterns
  /** Whether something of the night that goes on is logged; it is not among the nights that were looked at. */
  readonly isTonightLogged: boolean
}

export function Found({ patterns, isTonightLogged }: FoundProps) {
  const { text } = words.value
  if (patterns.kind !== 'searched') {
    return (
      <Alert tone="calm" icon="clock">
        <p>{text(`patterns.${patterns.kind}`, { have: patterns.have, need: patterns.need })}</p>
        {isTonightLogged && <p>{text('patterns.tonight-not-yet')}</p>}
      </Alert>
    )
  }
  const { links, noClearLink, notTested } = patterns
  if (links.length + noClearLink.length === 0) {
    return (
      <>
        <Alert tone="calm" icon="clock">
          <p>{text('patterns.nothing-to-look-at')}</p>
        </Alert>
        <NotLookedAt rows={notTested} />
      </>
    )
  }
  return (
    <>
      {links.length === 0 ? (
        <Alert tone="calm" icon="check" title={<h2>{text('patterns.no-link')}</h2>}>
          <p>{text('patterns.no-link-say')}</p>
        </Alert>
      ) : (
        links.map((link) => <Link key={`${link.factor}/${link.when}`} link={link} />)
      )}
      {noClearLink.length > 0 && (
        <Disclosure title={text('patterns.looked-at')}>
          <ul>
            {noClearLink.map((each) => (
              <li key={`${each.factor}/${each.when}`}>
                <strong>
                  {factorName(each.factor)}, {text(`patterns.when.${each.when}`)}.
                </strong>{' '}
                {numbers(each)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <NotLookedAt rows={notTested} />
    </>
  )
}

function Link({ link }: { readonly link: Association }) {
  const { text } = words.value
  const isFewer = link.with.mean < link.without.mean
  const trial = toTry[link.factor]
  const isToTry = trial?.when === (isFewer ? 'fewer' : 'more')
  return (
    <Card>
      <h2>
        {factorName(link.factor)}, {text(`patterns.when.${link.when}`)}
      </h2>
      <p class="lead">{text(isFewer ? 'patterns.goes-with-fewer' : 'patterns.goes-with-more')}</p>
      <p>{numbers(link)}</p>
      <p class="quiet">
        {text('patterns.luck', { count: Math.max(1, Math.round(link.chance * 100)) })}{' '}
        {text('patterns.not-cause')}
      </p>
      {trial !== undefined && isToTry ? (
        <ButtonLink look="primary" href={hrefOf({ screen: 'try', of: trial.measure })}>
          {text('patterns.try')}
        </ButtonLink>
      ) : (
        <p>{text('patterns.watch')}</p>
      )}
    </Card>
  )
}

/** "With it: 3 attacks a week, on 20 nights. Without it: 8 attacks a week, on 50 nights." */
function numbers({ with: withIt, without }: Association): string {
  return words.value.text('patterns.numbers', {
    with: amountText('events', withIt.mean * nightsAWeek),
    nights: withIt.nights,
    without: amountText('events', without.mean * nightsAWeek),
    others: without.nights,
  })
}

function NotLookedAt({ rows }: { readonly rows: readonly NotTested[] }) {
  const { text } = words.value
  // The same evening is told; the night after differs by a night or two.
  const own = rows.filter(({ when }) => when === 'same-night')
  if (own.length === 0) return null
  return (
    <Disclosure title={text('patterns.not-looked-at')}>
      <ul>
        {own.map(({ factor, because, have, need }) => (
          <li key={factor}>
            <strong>{factorName(factor)}.</strong> {text(`patterns.${because}`, { have, need })}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
