import { parseArgs } from 'node:util';

export interface Options {
  /** Null: what fits the length of the run. */
  readonly clients: number | null;
  readonly quick: boolean;
  /** Shorter still: whether everything works, with figures that mean nothing. */
  readonly smoke: boolean;
}

/** Ends the program with a sentence when a word is not understood. */
export function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        clients: { type: 'string' },
        quick: { type: 'boolean', default: false },
        smoke: { type: 'boolean', default: false },
      },
    });
    const clients = values.clients === undefined ? null : Number(values.clients);
    if (clients !== null && !(Number.isInteger(clients) && clients >= 10 && clients <= 15_000))
      throw new Error('--clients takes a whole number from 10 to 15000.');
    return { clients, quick: values.quick || values.smoke, smoke: values.smoke };
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}
