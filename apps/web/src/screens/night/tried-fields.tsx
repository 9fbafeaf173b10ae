// What was tried, whether it helped, and after how long.
import type { MeasureId } from '@stillnight/engine'
import type { Tried } from '@stillnight/engine/diary'
import { useState } from 'preact/hooks'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { NumberField } from '../../components/number-field/number-field.tsx'
import { Segments } from '../../components/segments/segments.tsx'
import { knowledge, words } from '../../data/knowledge.ts'
import { atMost } from './at-most.ts'

export interface TriedFieldsProps {
  readonly tried: readonly Tried[]
  readonly onChange: (tried: readonly Tried[] | undefined) => void
}

const mostMinutes = 600
const usualMinutes = 5

export function TriedFields({ tried, onChange }: TriedFieldsProps) {
  const { text, measure: measureText } = words.value
  // As it was when the form came up: taking back the only answer must not close it.
  const [isOpen] = useState(tried.length > 0)
  const measures = knowledge.value.network.base.measures.filter(({ moment }) => moment === 'right-now')
  const set = (measure: MeasureId, next: Tried | undefined): void => {
    const others = tried.filter((each) => each.measure !== measure)
    const all = next === undefined ? others : [...others, next]
    onChange(all.length > 0 ? all : undefined)
  }
  return (
    <Disclosure title={text('night.tried')} isOpen={isOpen}>
      {measures.map(({ id }) => {
        const entry = tried.find(({ measure }) => measure === id)
        return (
          <div class="stack-tight" key={id}>
            <Segments
              label={measureText(id).name}
              options={[
                { value: 'helped', label: text('night.helped') },
                { value: 'did-not', label: text('night.did-not-help') },
              ]}
              value={entry?.helped === undefined ? undefined : entry.helped ? 'helped' : 'did-not'}
              onChange={(value) =>
                set(id, value === undefined ? undefined : { measure: id, helped: value === 'helped' })
              }
            />
            {entry?.helped === true && (
              <NumberField
                label={text('night.after-minutes')}
                help={text('night.after-minutes-help')}
                value={entry.afterMinutes}
                range={[0, mostMinutes]}
                start={usualMinutes}
                fewerLabel={text('why.fewer')}
                moreLabel={text('why.more')}
                onChange={(typed) => {
                  const afterMinutes = atMost(mostMinutes, typed)
                  set(id, { measure: id, helped: true, ...(afterMinutes !== undefined && { afterMinutes }) })
                }}
              />
            )}
          </div>
        )
      })}
    </Disclosure>
  )
}
