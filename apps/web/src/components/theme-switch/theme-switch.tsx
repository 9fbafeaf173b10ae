// Light, dark or night, in one tap.
import './theme-switch.css'
import { Icon, type IconName } from '../icon/icon.tsx'

export interface ThemeSwitchProps<Theme extends string> {
  readonly legend: string
  readonly options: readonly { readonly theme: Theme; readonly icon: IconName; readonly label: string }[]
  readonly shown: Theme
  readonly onChoose: (theme: Theme) => void
}

export function ThemeSwitch<Theme extends string>(props: ThemeSwitchProps<Theme>) {
  const { legend, options, shown, onChoose } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't be hidden without breaking its layout
    <div class="theme-switch" role="group" aria-label={legend}>
      {options.map(({ theme, icon, label }) => (
        <button
          key={theme}
          type="button"
          aria-label={label}
          aria-pressed={theme === shown}
          title={label}
          onClick={() => onChoose(theme)}
        >
          <Icon name={icon} />
        </button>
      ))}
    </div>
  )
}
