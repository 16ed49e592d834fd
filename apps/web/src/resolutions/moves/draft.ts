import type { SentPhoto } from '../../topics/send-photo';

/** What somebody fills in for a move; each move takes what it needs. */
export interface Draft {
  readonly text: string;
  readonly newText: string;
  readonly day: string;
  readonly choice: string;
  readonly papers: readonly SentPhoto[];
  readonly fulfilledIds: readonly string[];
  readonly promised: readonly Promised[];
  /** Names what is reported, so that a second try reports once. */
  readonly id: string;
}

/** 承诺, one row of the form. */
export interface Promised {
  /** Only for the list on the page. */
  readonly key: string;
  readonly text: string;
  readonly doneBy: string;
}

export function emptyDraft(choice = ''): Draft {
  return {
    ...{ text: '', newText: '', day: '', choice, papers: [], fulfilledIds: [], promised: [] },
    id: crypto.randomUUID(),
  };
}
