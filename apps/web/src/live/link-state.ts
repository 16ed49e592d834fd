/** How well this page follows the meeting. `since` is the last moment of which it knows that it missed nothing. */
export type LinkState =
  | { readonly kind: 'live' }
  | { readonly kind: 'catching-up' }
  | { readonly kind: 'stale'; readonly since: number };

/** What the link has seen; times in milliseconds of one steady clock. */
export interface LinkFacts {
  /** Last message or pong; null before the first. */
  readonly heardAt: number | null;
  /** When the link was lost; null while it holds. */
  readonly lostAt: number | null;
  /** Connected again, and the first message is still to come. */
  readonly joined: boolean;
}

export const BLIP = 2_000;

/** Blips under two seconds are nobody's business. */
export function linkState({ heardAt, lostAt, joined }: LinkFacts, now: number): LinkState {
  if (heardAt === null) return { kind: 'catching-up' };
  if (lostAt === null || now - lostAt < BLIP) return { kind: 'live' };
  return joined ? { kind: 'catching-up' } : { kind: 'stale', since: heardAt };
}
