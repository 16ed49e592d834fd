import type { SentPhoto } from '../../topics/send-photo';

/** What somebody fills in for a move; each move takes what it needs. */
export interface Draft {
  readonly text: string;
  readonly newText: string;
  readonly day: string;
  readonly choice: string;
  readonly papers: readonly SentPhoto[];
  readonly fulfilledIds: readonly string[];
  /** Names what is reported, so that a second try reports once. */
  readonly id: string;
}

export function emptyDraft(choice = ''): Draft {
  return { text: '', newText: '', day: '', choice, papers: [], fulfilledIds: [], id: crypto.randomUUID() };
}
