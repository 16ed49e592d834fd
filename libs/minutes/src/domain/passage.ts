/** What the secretariat wrote into one place of the minutes. */
export interface Passage {
  readonly text: string;
  /** Grows with each change, from 1. */
  readonly revision: number;
  readonly byName: string;
  /** ISO. */
  readonly at: string;
}

/** By place: `considered.<itemId>`, `closing`. */
export type Passages = Readonly<Record<string, Passage>>;
