// Something to do. One primary action a screen; the rest is quieter.
import type { ComponentChildren } from 'preact'
import './button.css'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'urgent'

interface Common {
  readonly look?: ButtonLook
  readonly children: ComponentChildren
}

export interface ButtonProps extends Common {
  readonly onClick?: () => void
  readonly type?: 'button' | 'submit'
  readonly label?: string
  readonly isPressed?: boolean
}

export function Button({
  look = 'secondary',
  type = 'button',
  onClick,
  label,
  isPressed,
  children,
}: ButtonProps) {
  return (
    <button
      class={`button ${look}`}
      type={type}
      onClick={onClick}
      aria-label={label}
      aria-pressed={isPressed}
    >
      {children}
    </button>
  )
}

export interface ButtonLinkProps extends Common {
  readonly href: string
}

/** Looks like a button, goes somewhere: another screen, or a telephone number. */
export function ButtonLink({ look = 'secondary', href, children }: ButtonLinkProps) {
  return (
    <a class={`button ${look}`} href={href}>
      {children}
    </a>
  )
}
