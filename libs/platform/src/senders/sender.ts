/** A few words for one person. */
export interface Message {
  /** The same when a job tries again: receivers can tell that it is no second message. */
  readonly id: string;
  /** E.164; null when there is none. */
  readonly phone: string | null;
  readonly email: string | null;
  readonly subject: string;
  readonly text: string;
  /** An invitation for calendars (RFC 5545); goes with mail alone. */
  readonly calendar?: CalendarPart;
}

export interface CalendarPart {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly content: string;
}

/** A short message by the gateway (in the demo a line of the log), or a letter. */
export type Way = 'MESSAGE' | 'MAIL';

/** How messages leave the house. Called by jobs alone, so that nothing leaves before commit and failures are retried. */
export abstract class Sender {
  abstract readonly way: Way;

  /** Whether this way leads to whoever can be reached so. */
  abstract reaches(recipient: Pick<Message, 'phone' | 'email'>): boolean;

  /** @throws when it is not known to have been taken over; the job tries again */
  abstract send(message: Message): Promise<void>;
}
