import { randomUUID } from 'node:crypto';
import 'reflect-metadata';
import { openDatabase, type Database } from '@sifang/platform';
import { Channel } from '@sifang/voting/domain';
import { pino } from 'pino';
import { BallotBox } from '../../../libs/voting/src/application/casting/ballot-box.js';
import { schemas } from '../../../apps/foundation/src/schemas.js';
import { answer } from '../processes/answer.js';
import { openStock, saveBallot } from './stock-ballot.js';

/** Ballots to be cast by so many callers, each again as soon as the last was answered. */
export interface Casting {
  readonly side: 'box' | 'insert' | 'save';
  readonly voteId: string;
  readonly voters: readonly string[];
  readonly callers: number;
  /** Units with these numbers, each once. */
  readonly from: number;
  readonly count: number;
}

export interface CastingDone {
  readonly ms: number;
  readonly answered: number;
}

const POOL = 16;
type Cast = (casting: Casting, unitNo: number) => Promise<unknown>;
let sides: Readonly<Record<Casting['side'], Cast>>;

answer({
  open: async (databaseUrl: string) => {
    const database = await openDatabase(databaseUrl, POOL, schemas);
    const stock = await openStock(databaseUrl, POOL);
    const box = new BallotBox(database, pino({ level: 'warn' }));
    sides = {
      // Field by field: what the caller takes is taken from whom he calls.
      box: (casting, unitNo) => {
        const right = { as: 'VOTER', personId: voterOf(casting, unitNo) } as const;
        const { voteId } = casting;
        const id = randomUUID();
        return box.enter([
          { voteId, id, unitNo, channel: Channel.ELECTRONIC, number: null, choices: 'AR', right },
        ]);
      },
      insert: (casting, unitNo) => insert(database, casting, unitNo),
      save: (casting, unitNo) =>
        saveBallot(stock, {
          voteId: casting.voteId,
          unitNo,
          personId: voterOf(casting, unitNo),
          choices: 'AR',
        }),
    };
  },
  cast: async (casting: Casting): Promise<CastingDone> => {
    const { side, callers, from, count } = casting;
    let [next, answered] = [from, 0];
    const begun = performance.now();
    await Promise.all(
      Array.from({ length: callers }, async () => {
        while (next < from + count) {
          await sides[side](casting, next++);
          answered++;
        }
      }),
    );
    return { ms: performance.now() - begun, answered };
  },
});

/** Nothing asked of the roll: the least that keeps a ballot once. */
function insert(database: Database, casting: Casting, unitNo: number): Promise<unknown> {
  return database.rows(
    'bare-insert',
    `INSERT INTO stock_ballot (id, vote_id, unit_no, choices, area, head, cast_by) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT DO NOTHING RETURNING unit_no`,
    [randomUUID(), casting.voteId, unitNo, 'AR', 9_000, unitNo, voterOf(casting, unitNo)],
  );
}

function voterOf({ voters }: Pick<Casting, 'voters'>, unitNo: number): string {
  return voters[(unitNo - 1) % voters.length]!;
}
