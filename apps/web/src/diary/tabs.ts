// Tells the other tabs what was changed here, so that all of them show the same diary.
import type { Commit, Landed } from './database.ts'

export type TabMessage =
  /** Without `landed` when there is too much to send: read it again. */
  | { readonly is: 'changed'; readonly revision: number; readonly landed?: readonly Landed[] }
  | { readonly is: 'deleted' }

const mostToSend = 50

export const changedMessage = ({ revision, landed }: Commit): TabMessage => ({
  is: 'changed',
  revision,
  ...(landed.length <= mostToSend && { landed }),
})

export interface Tabs {
  readonly tell: (message: TabMessage) => void
}

/** Joins the tabs of this app. Where the browser has no channel, a tab catches up when it is looked at again. */
export function joinTabs(onMessage: (message: TabMessage) => void, onLookedAt: () => void): Tabs {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('stillnight')
  channel?.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => onMessage(data))
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && onLookedAt())
  addEventListener('pageshow', ({ persisted }) => persisted && onLookedAt())
  return { tell: (message) => channel?.postMessage(message) }
}
