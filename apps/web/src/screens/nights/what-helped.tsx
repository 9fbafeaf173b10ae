// What was tried and how often it helped: what happened, and not what a measure does.
import { capitalize } from '@stillnight/words'
import { words } from '../../data/knowledge.ts'
import { diaryWords, summary } from './nights-state.ts'

export function WhatHelped() {
  const { text, measure } = words.value
  const { tried } = summary.value
  return (
    <section class="stack-tight">
      <h2>{text('nights.helped')}</h2>
      {tried.length === 0 ? (
        <p>{text('nights.helped-nothing')}</p>
      ) : (
        <>
          <dl class="tried">
            {tried.map((each) => (
              <div key={each.measure}>
                <dt>{capitalize(measure(each.measure).name)}</dt>
                <dd>{diaryWords.value.tried(each)}</dd>
              </div>
            ))}
          </dl>
          <p class="quiet small">{text('diary.tried.caution')}</p>
        </>
      )}
    </section>
  )
}
