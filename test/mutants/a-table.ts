import { Modules } from './modules.js';

type Table = readonly unknown[];

/** The tests of spec files, to be run again and again, each on other modules. */
export class Tables {
  private readonly modules = new Modules();

  constructor(private readonly specs: readonly string[]) {}

  sourceOf(path: string): string {
    return this.modules.sourceOf(path);
  }

  /** @returns the name of the first test that fails; null: all hold */
  firstFailing(change?: { readonly path: string; readonly source: string }): string | null {
    const tests: [name: string, test: () => unknown][] = [];
    const it = Object.assign((name: string, test: () => unknown) => void tests.push([name, test]), {
      each: (rows: readonly unknown[]) => (name: string, test: (...row: Table) => unknown) => {
        for (const row of rows)
          tests.push([name, () => test(...(Array.isArray(row) ? (row as Table) : [row]))]);
      },
    });
    const given = globalThis as unknown as Record<string, unknown>;
    const { describe: theirDescribe, it: theirIt } = given;
    given['describe'] = (_name: string, block: () => void) => block();
    given['it'] = it;
    try {
      this.modules.run(this.specs, change);
    } catch (error) {
      // What does not even load fails.
      return String(error);
    } finally {
      Object.assign(given, { describe: theirDescribe, it: theirIt });
    }
    return tests.find(([, test]) => fails(test))?.[0] ?? null;
  }
}

function fails(test: () => unknown): boolean {
  try {
    test();
    return false;
  } catch {
    return true;
  }
}
