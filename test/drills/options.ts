import { parseArgs } from 'node:util';

export interface DrillOptions {
  /** Null: what fits the length of the run. */
  readonly clients: number | null;
  readonly deliveries: number | null;
  readonly seed: number;
  readonly quick: boolean;
  readonly smoke: boolean;
  /** Loses one view in so many on the way, to see that the drill notices. 0 for none. */
  readonly lose: number;
}

/** Ends the program with a sentence when a word is not understood. */
export function readOptions(): DrillOptions {
  try {
    const { values } = parseArgs({
      options: {
        clients: { type: 'string' },
        deliveries: { type: 'string' },
        seed: { type: 'string' },
        lose: { type: 'string', default: '0' },
        quick: { type: 'boolean', default: false },
        smoke: { type: 'boolean', default: false },
      },
    });
    const number = (name: 'clients' | 'deliveries' | 'seed' | 'lose'): number | null => {
      const text = values[name];
      if (text === undefined) return null;
      if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} takes a whole number.`);
      return Number(text);
    };
    return {
      clients: number('clients'),
      deliveries: number('deliveries'),
      seed: number('seed') ?? Math.floor(Math.random() * 1e6),
      lose: number('lose')!,
      quick: values.quick,
      smoke: values.smoke,
    };
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}
