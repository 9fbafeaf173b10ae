// Where the person is: the number to call depends on it.
import { countriesWithNumber } from '@stillnight/words'
import { useId } from 'preact/hooks'
import { words } from '../../data/knowledge.ts'
import { chooseCountry, country } from '../../state/country.ts'

const names = new Intl.DisplayNames(['en'], { type: 'region' })

export function CountryField() {
  const { text } = words.value
  const id = useId()
  const sorted = countriesWithNumber
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((first, second) => first.name.localeCompare(second.name, 'en'))
  const isListed = country.value !== undefined && countriesWithNumber.includes(country.value)
  return (
    <div class="field">
      <label for={id}>{text('settings.country')}</label>
      <select
        id={id}
        value={isListed ? country.value : ''}
        onChange={(event) => chooseCountry(event.currentTarget.value || undefined)}
      >
        <option value="">{text('settings.country-other')}</option>
        {sorted.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
