// A sheet that holds one thing.
import type { ComponentChildren } from 'preact'
import './card.css'

export interface CardProps {
  readonly look?: 'plain' | 'inset'
  readonly children: ComponentChildren
}

export function Card({ look = 'plain', children }: CardProps) {
  return <div class={`card ${look}`}>{children}</div>
}
