export interface Topic {
  /** What kind of thing it is, such as `meeting`. */
  readonly topic: string;
  /** Which one: its id. */
  readonly key: string;
}

/** Something has changed. */
export interface OutboxMessage extends Topic {
  /** The thing's own sequence number after the change; only grows. */
  readonly seq: number;
}

const appended = new WeakMap<object, OutboxMessage[]>();

export function noteAppended(tx: object, message: OutboxMessage): void {
  appended.set(tx, [...appendedIn(tx), message]);
}

/** What a transaction has to tell once it is committed. */
export function appendedIn(tx: object): readonly OutboxMessage[] {
  return appended.get(tx) ?? [];
}
