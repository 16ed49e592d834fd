/** What the desk entered and has not been able to tell the server, in the order in which it happened. */
export interface Entry {
  /** Chosen here: sent twice it is made once. */
  readonly id: string;
  readonly kind: 'IN' | 'OUT';
  readonly seatId: string;
  readonly name: string;
  readonly byProxy: boolean;
  /** When it happened, by the server's clock as this page knows it; ISO 8601. */
  readonly at: string;
  /** Why the server declined it; a person has to see to it. */
  readonly declined?: string;
}

/** What waits, the first one first. */
export function waiting(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ declined }) => declined === undefined);
}

export function without(entries: readonly Entry[], id: string): Entry[] {
  return entries.filter(entry => entry.id !== id);
}

export function declined(entries: readonly Entry[], id: string, why: string): Entry[] {
  return entries.map(entry => (entry.id === id ? { ...entry, declined: why } : entry));
}

/** Whether a seat will be present once all that waits has been told. */
export function willBePresent(entries: readonly Entry[], seatId: string, present: boolean): boolean {
  const last = waiting(entries).findLast(entry => entry.seatId === seatId);
  return last ? last.kind === 'IN' : present;
}

/** Kept by this browser, so that a page that is closed or reloaded loses nobody. */
export function keep(meetingId: string, entries: readonly Entry[]): void {
  try {
    if (entries.length === 0) localStorage.removeItem(nameOf(meetingId));
    else localStorage.setItem(nameOf(meetingId), JSON.stringify(entries));
  } catch {
    // Without storage they live as long as the page.
  }
}

export function kept(meetingId: string): Entry[] {
  try {
    return JSON.parse(localStorage.getItem(nameOf(meetingId)) ?? '[]') as Entry[];
  } catch {
    return [];
  }
}

function nameOf(meetingId: string): string {
  return `desk.${meetingId}`;
}
