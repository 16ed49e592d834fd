import { BallotForm } from '@sifang/voting/domain';
import { openDatabase, type Database } from '@sifang/platform';
import pg from 'pg';
import { pino } from 'pino';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { schemas } from '../../../apps/foundation/src/schemas.js';
import { BallotBox } from '../../../libs/voting/src/application/casting/ballot-box.js';
import type { BallotToEnter } from '../../../libs/voting/src/application/casting/ballot-to-enter.js';
import { given } from '../../../libs/voting/src/application/casting/given.js';
import { secretBallots } from '../../../libs/voting/src/application/secret/secret-ballots.js';
import { enterBallots } from '../../../libs/voting/src/persistence/casting/enter-ballots.js';
import { seals } from '../claims/a-unit.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { anOpenVote, endOf, type OpenVote } from './an-open-vote.js';
import { closed } from './secret-hall.js';
import { randomUUID } from 'node:crypto';

const LIU = PERSON.liuGuilan;
const UNITS = 40;

let town: Town;
let chair: Visitor;
let other: { readonly database: Database; readonly box: BallotBox };

async function opened(): Promise<void> {
  town = await openTown();
  chair = await town.person(PERSON.chenGuodong);
  const database = await openDatabase(town.databaseUrl, 4, schemas);
  other = { database, box: new BallotBox(database, pino({ level: 'silent' })) };
}

async function gone(): Promise<void> {
  await other.database.close();
  await town.close();
}

const aVoteInSecret = (): Promise<OpenVote> =>
  anOpenVote(town, { units: UNITS, voters: [LIU], form: BallotForm.SECRET });

const marks = (vote: OpenVote, unit: number, letters = 'AR'): Promise<BallotToEnter[]> => {
  const right = { as: 'VOTER', personId: LIU } as const;
  const ballot = { voteId: vote.voteId, ballotId: randomUUID(), units: [unit], letters, right };
  return secretBallots(town.database, seals, ballot);
};

/** A ballot whose statement has run and whose commit has not: another process is that far. */
async function underWay(
  vote: OpenVote,
  unit: number,
): Promise<(end: 'COMMIT' | 'ROLLBACK') => Promise<void>> {
  const client = new pg.Client({ connectionString: town.databaseUrl });
  await client.connect();
  await client.query('BEGIN');
  const rows = async (_: string, text: string, values: unknown[]) => (await client.query(text, values)).rows;
  const entered = await enterBallots(
    { rows } as Pick<Database, 'rows'>,
    vote.voteId,
    given(await marks(vote, unit)),
    0,
  );
  expect(entered).toHaveLength(1);
  return async end => {
    await client.query(end);
    await client.end();
  };
}

/** Until somebody waits for somebody else's commit. */
async function somebodyWaits(): Promise<void> {
  const waits = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await town.database.source.query<unknown[]>(waits)).length === 0);
}

const figures = async ({ voteId }: OpenVote) =>
  (
    await town.database.source.query<Record<string, number>[]>(
      `SELECT (SELECT count(*) FROM ballot WHERE vote_id = $1)::integer AS marks,
              (SELECT count(*) FROM secret_envelope WHERE vote_id = $1)::integer AS envelopes,
              (SELECT count(*) FROM secret_chip WHERE vote_id = $1)::integer AS chips,
              (SELECT heads FROM secret_count WHERE vote_id = $1 AND position = 1) AS counted`,
      [voteId],
    )
  )[0]!;

describe('two processes that take secret ballots of one vote', () => {
  beforeAll(opened);
  afterAll(gone);

  it('keep one mark and one envelope of each unit', async () => {
    const vote = await aVoteInSecret();
    const boxes = [town.api.app.get(BallotBox, { strict: false }), other.box];
    const ends: string[] = [];
    for (let unit = 1; unit <= UNITS; unit++)
      ends.push(...(await Promise.all(boxes.map(async box => endOf(box, await marks(vote, unit))))));
    expect(ends.filter(end => end === 'done')).toHaveLength(UNITS);
    expect(ends.filter(end => end === 'ALREADY_CAST')).toHaveLength(UNITS);
    expect(await figures(vote)).toMatchObject({ marks: UNITS, envelopes: UNITS });
  });

  it('who comes second waits for the first, and is told', async () => {
    const vote = await aVoteInSecret();
    const end = await underWay(vote, 7);
    const second = endOf(other.box, await marks(vote, 7, 'RR'));
    await somebodyWaits();
    await end('COMMIT');
    expect(await second).toBe('ALREADY_CAST');
    expect(await figures(vote)).toMatchObject({ marks: 1, envelopes: 1 });
  });

  it('closing waits for the ballot that is under way, and counts it', async () => {
    const vote = await aVoteInSecret();
    const end = await underWay(vote, 7);
    const closing = closed(town, { ...vote, chair });
    await somebodyWaits();
    await end('COMMIT');
    await closing;
    expect(await figures(vote)).toEqual({ marks: 1, envelopes: 0, chips: 2, counted: 1 });
    expect(await endOf(other.box, await marks(vote, 8))).toBe('VOTE_CLOSED');
  });

  it('and does without it where it comes to nothing', async () => {
    const vote = await aVoteInSecret();
    const end = await underWay(vote, 7);
    const closing = closed(town, { ...vote, chair });
    await somebodyWaits();
    await end('ROLLBACK');
    await closing;
    expect(await figures(vote)).toEqual({ marks: 0, envelopes: 0, chips: 0, counted: 0 });
  });

  it('envelopes are opened once: of two who close at the same moment one counts', async () => {
    const vote = await aVoteInSecret();
    expect(await endOf(other.box, await marks(vote, 1))).toBe('done');
    await Promise.all([1, 2, 3].map(() => closed(town, { ...vote, chair })));
    expect(await figures(vote)).toEqual({ marks: 1, envelopes: 0, chips: 2, counted: 1 });
  });

  it('somebody at the tables is found out: an envelope that is gone, or one more, is no result', async () => {
    for (const meddle of [
      `DELETE FROM secret_envelope WHERE ctid = (SELECT min(ctid) FROM secret_envelope WHERE vote_id = $1)`,
      `INSERT INTO secret_envelope SELECT vote_id, sealed || '\\x00' FROM secret_envelope WHERE vote_id = $1 LIMIT 1`,
    ]) {
      const vote = await aVoteInSecret();
      for (const unit of [1, 2, 3]) await endOf(other.box, await marks(vote, unit));
      await expect(
        town.database.source.query(`DELETE FROM secret_envelope WHERE vote_id = $1`, [vote.voteId]),
      ).rejects.toThrow('envelopes are opened together');
      await town.database.source.query(`ALTER TABLE secret_envelope DISABLE TRIGGER USER`);
      await town.database.source.query(meddle, [vote.voteId]);
      await town.database.source.query(`ALTER TABLE secret_envelope ENABLE TRIGGER USER`);
      await expect(closed(town, { ...vote, chair })).rejects.toThrow('INTERNAL');
      expect(await figures(vote)).toMatchObject({ chips: 0, counted: null });
    }
  });
});

/** Were it not for the keys: the tests above can fail. */
describe('on a copy of the town without the fence and without the keys of a unit', () => {
  beforeAll(async () => {
    await opened();
    await town.database.source.query(`
      ALTER TABLE ballot_batch DROP CONSTRAINT ballot_batch_fence;
      ALTER TABLE ballot DROP CONSTRAINT ballot_once;
      DROP INDEX ballot_secret_once`);
  });
  afterAll(gone);

  it('a unit is in the urn twice', async () => {
    const vote = await aVoteInSecret();
    const end = await underWay(vote, 7);
    expect(await endOf(other.box, await marks(vote, 7, 'RR'))).toBe('done');
    await end('COMMIT');
    expect(await figures(vote)).toMatchObject({ marks: 2, envelopes: 2 });
  });

  it('a ballot comes in after the envelopes were counted', async () => {
    const vote = await aVoteInSecret();
    const end = await underWay(vote, 7);
    await closed(town, { ...vote, chair });
    await end('COMMIT');
    expect(await figures(vote)).toEqual({ marks: 1, envelopes: 1, chips: 0, counted: 0 });
  });
});
