import { setImmediate as othersTurn } from 'node:timers/promises';

/** By key; what is not in it is not there. */
type Read<Value> = (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

interface Batch<Value> {
  readonly keys: Set<string>;
  readonly values: Promise<ReadonlyMap<string, Value>>;
}

/**
 * All who ask within one turn of the event loop share one reading: the audiences of a change, the requests that came
 * in together, a hall of phones that come back at once. It begins after all of them have asked, so nobody is shown
 * less than what was there when he asked.
 */
export class SharedReading<Value> {
  private next: Batch<Value> | null = null;

  constructor(private readonly read: Read<Value>) {}

  async of(key: string): Promise<Value | undefined> {
    this.next ??= this.begin();
    this.next.keys.add(key);
    return (await this.next.values).get(key);
  }

  private begin(): Batch<Value> {
    const keys = new Set<string>();
    const values = othersTurn().then(() => {
      this.next = null;
      return this.read([...keys]);
    });
    return { keys, values };
  }
}
