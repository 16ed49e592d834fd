import { setImmediate as othersTurn } from 'node:timers/promises';

/**
 * Whoever asks for the same thing within one turn of the event loop shares one reading: the audiences of a change, or
 * a hall of phones that come back at once. It begins after all of them have asked, so nobody is shown less than what
 * was there when he asked.
 */
export class SharedReading<Value> {
  private readonly asked = new Map<string, Promise<Value>>();

  constructor(private readonly read: (key: string) => Promise<Value>) {}

  of(key: string): Promise<Value> {
    const reading = this.asked.get(key) ?? this.begin(key);
    this.asked.set(key, reading);
    return reading;
  }

  private async begin(key: string): Promise<Value> {
    await othersTurn();
    this.asked.delete(key);
    return this.read(key);
  }
}
