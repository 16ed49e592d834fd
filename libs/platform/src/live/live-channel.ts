/** One state of a live thing as one audience may see it. */
export interface LiveState {
  /** Only grows while the epoch of the data lasts. */
  readonly seq: number;
  /** Of the data: a restore begins another one. */
  readonly epoch: string;
  /** Value of the subscription's root field; a `Refusal` while this audience may not see it. */
  readonly value: unknown;
  /** The same without its content: "nothing happened since". */
  readonly unchanged: unknown;
}

/**
 * What a subscription's resolver returns once it has found out who is asking and what they may see.
 * Everybody with the same topic, key, audience and document shares one load and one printing of each state.
 */
export class LiveChannel {
  constructor(
    readonly topic: string,
    readonly key: string,
    /** Names everything that the result may depend on besides the document. */
    readonly audience: string,
    /** The cursor at which this listener stopped; null for one that has seen nothing. */
    readonly after: string | null,
    readonly load: () => Promise<LiveState>,
  ) {}
}
