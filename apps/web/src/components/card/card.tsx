// A sheet that holds one thing.
import type { ComponentChildren } from 'preact'
import './card.css'

export interface CardProps {
  readonly children: ComponentChildren
}

export function Card({ children }: CardProps) {
  return <div class="card">{children}</div>
}
