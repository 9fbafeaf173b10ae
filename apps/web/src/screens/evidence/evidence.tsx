// The evidence, open to everyone: every entry of the knowledge base with its numbers, and a list to find it in.
import { findPages } from '@stillnight/words/evidence'
import { useEffect } from 'preact/hooks'
import './evidence.css'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { words } from '../../data/knowledge.ts'
import { useProvenance } from '../../data/use-provenance.ts'
import { hrefOf, thingOf } from '../../state/route.ts'
import type { ScreenProps } from '../screen-props.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { EntryList } from './entry-list.tsx'
import { EntryPage } from './entry-page.tsx'
import { library } from './library.ts'

export function Evidence({ route }: ScreenProps) {
  const id = thingOf(route)
  return (
    <div class="screen evidence" key={id ?? ''}>
      {id === undefined ? <Overview /> : <Entry id={id} />}
    </div>
  )
}

function Overview() {
  const { text } = words.value
  return (
    <>
      <ScreenHeading>{text('evidence.title')}</ScreenHeading>
      <div class="stack">
        <p class="lead">{text('evidence.intro')}</p>
        <p>
          <strong>{text('evidence.made-by')}</strong> {text('evidence.not-known')}
        </p>
      </div>
      <EntryList />
    </>
  )
}

function Entry({ id }: { readonly id: string }) {
  const { text } = words.value
  const [fetched, load] = useProvenance()
  useEffect(load, [])
  const back = <ButtonLink href={hrefOf({ screen: 'evidence' })}>{text('evidence.all')}</ButtonLink>
  if (fetched.at !== 'ready') {
    return (
      <>
        <ScreenHeading>{text('evidence.title')}</ScreenHeading>
        {fetched.at === 'waiting' && <p role="status">{text('app.loading')}</p>}
        {fetched.at === 'failed' && (
          <>
            <p>{text('errors.not-loaded')}</p>
            <Button onClick={load}>{text('errors.try-again')}</Button>
          </>
        )}
        {back}
      </>
    )
  }
  const pages = findPages({ ...library.value, provenance: fetched.provenance }, id)
  return (
    <>
      {pages.map((page, at) => (
        <EntryPage key={page.kind} page={page} isFirst={at === 0} />
      ))}
      {pages.length === 0 && (
        <>
          <ScreenHeading>{text('evidence.title')}</ScreenHeading>
          <p>{text('evidence.nothing-found')}</p>
        </>
      )}
      {back}
    </>
  )
}
