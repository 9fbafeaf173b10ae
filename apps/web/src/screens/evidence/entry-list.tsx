// All entries by kind, and a search through them.

import { computed } from '@preact/signals'
import { type Entry, type EntryKind, entriesOf, search } from '@stillnight/words/evidence'
import { useId, useState } from 'preact/hooks'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { words } from '../../data/knowledge.ts'
import { hrefOf } from '../../state/route.ts'
import { library } from './library.ts'

const kinds: Readonly<Record<EntryKind, string>> = {
  condition: 'conditions',
  'warning-sign': 'warning-signs-all',
  measure: 'measures-all',
  'safety-rule': 'safety-rules-all',
  finding: 'findings-all',
}

/** It stands for every cause that has no entry: it is no cause, and is not counted as one. */
const notOnList = 'other'

const entries = computed(() => entriesOf(library.value))

export function EntryList() {
  const { text, plural } = words.value
  const [question, setQuestion] = useState('')
  const id = useId()
  const isSearching = question.trim() !== ''
  const found = isSearching ? search(library.value, entries.value, question) : entries.value
  return (
    <div class="stack">
      <div class="field">
        <label for={id}>{text('evidence.search')}</label>
        <input
          id={id}
          type="search"
          value={question}
          autocomplete="off"
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
        <p class="quiet small">{text('evidence.search-help')}</p>
      </div>
      <p role="status" class="quiet small">
        {isSearching &&
          (found.length === 0 ? text('evidence.nothing-found') : plural('evidence.found', found.length))}
      </p>
      {(Object.keys(kinds) as EntryKind[]).map((kind) => {
        const own = found.filter((entry) => entry.kind === kind && entry.id !== notOnList)
        if (own.length === 0) return null
        return (
          <Disclosure
            key={`${kind} ${isSearching}`}
            title={`${text(`evidence.${kinds[kind]}`)} (${own.length})`}
            isOpen={isSearching || kind === 'condition'}
          >
            <ul class="plain-list entry-list">
              {own.map((entry) => (
                <EntryRow key={entry.id} entry={entry} />
              ))}
            </ul>
          </Disclosure>
        )
      })}
      {found.some(({ id }) => id === notOnList) && (
        <a class="entry-link" href={hrefOf({ screen: 'evidence', of: notOnList })}>
          {text('evidence.not-on-list')}
        </a>
      )}
    </div>
  )
}

function EntryRow({ entry }: { readonly entry: Entry }) {
  return (
    <li>
      <a class="entry-link" href={hrefOf({ screen: 'evidence', of: entry.id })}>
        {entry.name}
      </a>
    </li>
  )
}
