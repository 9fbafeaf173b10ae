// The foot of every screen: signs of danger, what this is not, and where the answers stay.
import type { ComponentChildren } from 'preact'
import './footer.css'

export interface FooterProps {
  readonly children: ComponentChildren
}

export function Footer({ children }: FooterProps) {
  return <footer class="footer">{children}</footer>
}
