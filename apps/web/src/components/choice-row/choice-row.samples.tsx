import { type Samples, useHeld } from '../samples.ts'
import { ChoiceRow } from './choice-row.tsx'

const places = ['Calf', 'Shin', 'Foot'] as const

export const samples: Samples = {
  'any of them': () => {
    const [isPicked, setPicked] = useHeld(false)
    return (
      <ChoiceRow kind="any" name="urge" label="An urge to move" isPicked={isPicked} onToggle={setPicked} />
    )
  },
  'with a help': () => {
    const [isPicked, setPicked] = useHeld(false)
    return (
      <ChoiceRow
        kind="any"
        name="hard"
        label="The leg stays hard"
        help="A cramp that lets go within minutes does not count."
        isPicked={isPicked}
        onToggle={setPicked}
      />
    )
  },
  'picked, with its key': () => {
    const [isPicked, setPicked] = useHeld(true)
    return (
      <ChoiceRow
        kind="any"
        name="burning"
        label="Burning"
        shortcut="2"
        isPicked={isPicked}
        onToggle={setPicked}
      />
    )
  },
  'one of them': () => {
    const [picked, setPicked] = useHeld<string>('Calf')
    return (
      <fieldset class="choice-list">
        <legend>Where?</legend>
        {places.map((place) => (
          <ChoiceRow
            key={place}
            kind="one"
            name="place"
            label={place}
            isPicked={picked === place}
            onToggle={() => setPicked(place)}
          />
        ))}
      </fieldset>
    )
  },
}
