/** Remembers the so many things that were used last. */
export class RecentlyUsed<Key, Value> {
  /** In the order of use. */
  private readonly values = new Map<Key, Value>();
  private newest: Key | undefined;

  constructor(private readonly most: number) {}

  get(key: Key): Value | undefined {
    const value = this.values.get(key);
    if (value === undefined || key === this.newest) return value;
    this.values.delete(key);
    this.values.set(key, value);
    this.newest = key;
    return value;
  }

  set(key: Key, value: Value): void {
    this.values.delete(key);
    this.values.set(key, value);
    this.newest = key;
    if (this.values.size <= this.most) return;
    for (const oldest of this.values.keys()) {
      this.values.delete(oldest);
      return;
    }
  }
}
