import type { Meeting } from './meeting';

/** A view, and the cursor that came with it. */
export interface Seen {
  readonly cursor: string;
  readonly meeting: Meeting;
}

/**
 * The newer of two views; messages may overtake each other, and a meeting's number only grows. When data was restored
 * from a backup it begins again at a lower one, under another epoch: then what comes is true and what was seen is not.
 */
export function newer(seen: Seen | undefined, come: Seen): Seen {
  if (!seen || seen.meeting.id !== come.meeting.id || epochOf(seen) !== epochOf(come)) return come;
  return seen.meeting.seq > come.meeting.seq ? seen : come;
}

/** What stands before the number. */
function epochOf({ cursor }: Seen): string {
  return cursor.slice(0, cursor.lastIndexOf('.'));
}
