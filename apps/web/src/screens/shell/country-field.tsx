// Where the person is: the number to call depends on it.
import { countriesWithNumber } from '@stillnight/words'
import { useId } from 'preact/hooks'
import { screenWords } from '../../data/screen-words.ts'
import { chooseCountry, country } from '../../state/country.ts'

export function CountryField() {
  const { text } = screenWords.value
  const id = useId()
  const names = new Intl.DisplayNames(['en'], { type: 'region' })
  const sorted = countriesWithNumber
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((first, second) => first.name.localeCompare(second.name, 'en'))
  const isListed = country.value !== undefined && countriesWithNumber.includes(country.value)
  return (
    <div class="field">
      <label for={id}>{text('country.label')}</label>
      <select
        id={id}
        value={isListed ? country.value : ''}
        onChange={(event) => chooseCountry(event.currentTarget.value || undefined)}
      >
        <option value="">{text('country.other')}</option>
        {sorted.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
