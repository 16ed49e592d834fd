/**
 * Asks once for everything that is wanted in the same turn of the event loop. What it loads is the same for
 * everybody, so that one batch may serve several requests; nothing is kept afterwards.
 */
export class Batch<T extends { readonly id: string }> {
  private pending: { readonly ids: Set<string>; readonly found: Promise<Map<string, T>> } | null = null;

  constructor(private readonly loadAll: (ids: string[]) => Promise<readonly T[]>) {}

  /** Null for an unknown id. */
  async load(id: string): Promise<T | null> {
    this.pending ??= this.begin();
    this.pending.ids.add(id);
    return (await this.pending.found).get(id) ?? null;
  }

  private begin() {
    const ids = new Set<string>();
    const found = nextTurn().then(async () => {
      this.pending = null;
      const rows = await this.loadAll([...ids]);
      return new Map(rows.map(row => [row.id, row]));
    });
    return { ids, found };
  }
}

function nextTurn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}
