import { openDatabase, type Database } from '@sifang/platform';
import { pino } from 'pino';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { schemas } from '../../../apps/foundation/src/schemas.js';
import { BallotBox } from '../../../libs/voting/src/application/casting/ballot-box.js';
import type { BallotToEnter } from '../../../libs/voting/src/application/casting/ballot-to-enter.js';
import { openTown, type Town } from '../town/open-town.js';
import { anOpenVote, endOf, toEnter, type OpenVote } from './an-open-vote.js';

const OWNERS = [PERSON.liuGuilan, PERSON.zhouJianguo];
const UNITS = 120;

/** A box as another process has it, on connections of its own. */
interface Process {
  readonly box: BallotBox;
  readonly database: Database;
}

async function aProcess(databaseUrl: string): Promise<Process> {
  const database = await openDatabase(databaseUrl, 4, schemas);
  return { database, box: new BallotBox(database, pino({ level: 'silent' })) };
}

/** Both processes are given a ballot for each unit, in orders that cross, one by one. @returns how often each end came */
async function castByBoth(processes: readonly Process[], vote: OpenVote): Promise<Record<string, number>> {
  const units = Array.from({ length: vote.units }, (_, at) => at + 1);
  const ends = await Promise.all(
    processes.map(({ box }, which) => castInWaves(box, vote, which ? units.reverse() : [...units])),
  );
  return countOf(ends.flat());
}

/** So many statements and not one, for both processes are to meet again and again. */
async function castInWaves(box: BallotBox, vote: OpenVote, units: readonly number[]): Promise<string[]> {
  const ends: string[] = [];
  for (let at = 0; at < units.length; at += 8)
    ends.push(
      ...(await Promise.all(
        units.slice(at, at + 8).map(unit => endOf(box, [toEnter(vote, unit, OWNERS[(unit - 1) % 2]!)])),
      )),
    );
  return ends;
}

function countOf(ends: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const end of ends) counts[end] = (counts[end] ?? 0) + 1;
  return counts;
}

/** What the log says, and what the ballots say. */
async function logOf({ source }: Database, { voteId }: OpenVote) {
  const [log] = await source.query<Record<string, number>[]>(
    `SELECT (SELECT count(*) FROM ballot WHERE vote_id = $1)::integer AS ballots,
            (SELECT count(DISTINCT unit_no) FROM ballot WHERE vote_id = $1)::integer AS units,
            (SELECT sum(size) FROM ballot_batch WHERE vote_id = $1)::integer AS size,
            (SELECT sum(heads) FROM ballot_batch WHERE vote_id = $1)::integer AS heads,
            (SELECT count(*) FROM (SELECT first, lag(first + size) OVER (ORDER BY no, first) AS before FROM ballot_batch WHERE vote_id = $1) b
              WHERE first IS DISTINCT FROM coalesce(before, 0))::integer AS gaps`,
    [voteId],
  );
  return log!;
}

const WHOLE = { ballots: UNITS, units: UNITS, size: UNITS, heads: UNITS / 2, gaps: 0 };

describe('two processes that take ballots of one vote', () => {
  let town: Town;
  let processes: Process[];
  beforeAll(async () => {
    town = await openTown();
    processes = [await aProcess(town.databaseUrl), await aProcess(town.databaseUrl)];
  });
  afterAll(async () => {
    for (const { database } of processes) await database.close();
    await town.close();
  });

  it('keep one ballot of each unit, and one log without a gap', async () => {
    const vote = await anOpenVote(town, { units: UNITS, voters: OWNERS, unitsOfHead: 2 });
    expect(await castByBoth(processes, vote)).toEqual({ done: UNITS, ALREADY_CAST: UNITS });
    expect(await logOf(town.database, vote)).toEqual(WHOLE);
  });

  it('answer a phone that asks both with one receipt', async () => {
    const vote = await anOpenVote(town, { units: 20, voters: [OWNERS[0]!] });
    for (let unit = 1; unit <= 20; unit++) {
      const ballot = toEnter(vote, unit, OWNERS[0]!);
      const [one, other] = await Promise.all(processes.map(({ box }) => box.enter([ballot])));
      expect(one).toEqual(other);
    }
    expect(await logOf(town.database, vote)).toMatchObject({ ballots: 20, size: 20, gaps: 0 });
  });

  it('seal it against each other: whoever was answered is before the seal, and nobody after it', async () => {
    const vote = await anOpenVote(town, { units: UNITS, voters: OWNERS, unitsOfHead: 2 });
    const [casting, sealing] = processes;
    const cast = castInWaves(
      casting!.box,
      vote,
      Array.from({ length: UNITS }, (_, at) => at + 1),
    );
    await town.database.source.query('SELECT pg_sleep(0.02)');
    await sealing!.box.seal(vote.voteId);
    const ends = countOf(await cast);
    const batches = await town.database.source.query<{ sealing: boolean }[]>(
      'SELECT sealing FROM ballot_batch WHERE vote_id = $1 ORDER BY no',
      [vote.voteId],
    );
    expect(batches.map(({ sealing: sealed }) => sealed).indexOf(true)).toBe(batches.length - 1);
    expect((await logOf(town.database, vote))['ballots']).toBe(ends['done'] ?? 0);
    expect((ends['done'] ?? 0) + (ends['VOTE_CLOSED'] ?? 0)).toBe(UNITS);
  });

  it('closing and casting: 23:59:59 is in time by the clock of the database, 00:00:00 is not (case 47)', async () => {
    const vote = await anOpenVote(town, { units: UNITS, voters: OWNERS, closes: 0.25 });
    const [{ box }] = processes as [Process];
    const ends: string[] = [];
    const cast = async (unit: number): Promise<unknown> =>
      ends.push(await endOf(box, [toEnter(vote, unit, OWNERS[(unit - 1) % 2]!)]));
    for (let unit = 1; unit < UNITS; unit++) await cast(unit);
    // A fast machine may have cast all of them before midnight.
    const over = `SELECT FROM owners_vote WHERE id = $1 AND closes_at <= clock_timestamp()`;
    while ((await town.database.source.query<unknown[]>(over, [vote.voteId])).length === 0);
    await cast(UNITS);
    const inTime = ends.indexOf('VOTE_CLOSED');
    expect(inTime).toBeGreaterThan(0);
    expect(ends).toEqual(ends.map((_, at) => (at < inTime ? 'done' : 'VOTE_CLOSED')));
    const [late] = await town.database.source.query<{ late: number }[]>(
      `SELECT count(*)::integer AS late FROM ballot b JOIN owners_vote v ON v.id = b.vote_id WHERE v.id = $1 AND b.at >= v.closes_at`,
      [vote.voteId],
    );
    expect(late).toEqual({ late: 0 });
  });

  it('a rush whose connection is cut: nothing of it is in, and everybody who asks again gets in', async () => {
    const vote = await anOpenVote(town, { units: 400, voters: OWNERS });
    const [{ box }] = processes as [Process];
    const ballots = Array.from({ length: 400 }, (_, at) => toEnter(vote, at + 1, OWNERS[at % 2]!));
    const endsOf = (those: readonly BallotToEnter[]): Promise<string[]> =>
      Promise.all(those.map(ballot => endOf(box, [ballot]).catch(() => 'no answer')));
    expect(countOf(await endsOf(ballots.slice(0, 100)))).toEqual({ done: 100 });
    const rush = await town.database.transaction(async tx => {
      await tx.query('LOCK TABLE ballot IN SHARE MODE');
      const ends = endsOf(ballots.slice(100));
      const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
      while ((await tx.query<unknown[]>(cut)).length === 0);
      return ends;
    });
    expect(countOf(rush)).toEqual({ 'no answer': 300 });
    expect(await logOf(town.database, vote)).toMatchObject({ ballots: 100, gaps: 0 });
    expect(countOf(await endsOf(ballots))).toEqual({ done: 400 });
    expect(await logOf(town.database, vote)).toMatchObject({ ballots: 400, units: 400, size: 400, gaps: 0 });
  });

  it('phones do not wait for the desk, nor the desk for phones', async () => {
    const vote = await anOpenVote(town, { units: 4, voters: OWNERS });
    await town.database.transaction(async tx => {
      await tx.query('SELECT FROM owners_vote WHERE id = $1 FOR NO KEY UPDATE', [vote.voteId]);
      expect(await endOf(processes[0]!.box, [toEnter(vote, 1, OWNERS[0]!)])).toBe('done');
    });
  });
});

/** Were it not for the keys, two processes would have made two logs of it: the tests above can fail. */
describe('on a copy of the town without the fence and without the key of a unit', () => {
  let town: Town;
  let processes: Process[];
  beforeAll(async () => {
    town = await openTown();
    await town.database.source.query(`
      ALTER TABLE ballot_batch DROP CONSTRAINT ballot_batch_fence;
      ALTER TABLE ballot DROP CONSTRAINT ballot_once`);
    processes = [await aProcess(town.databaseUrl), await aProcess(town.databaseUrl)];
  });
  afterAll(async () => {
    for (const { database } of processes) await database.close();
    await town.close();
  });

  it('units have two ballots, heads count twice, and places of the log are given out twice', async () => {
    // Which two statements meet is for the machine to say; that none of very many do is not to be expected.
    const seen = { doubled: 0, gaps: 0 };
    for (let round = 0; round < 10 && (seen.doubled === 0 || seen.gaps === 0); round++) {
      const vote = await anOpenVote(town, { units: UNITS, voters: OWNERS, unitsOfHead: 2 });
      await meeting(processes, vote);
      const { ballots, units, gaps } = await logOf(town.database, vote);
      seen.doubled += ballots! - units!;
      seen.gaps += gaps!;
    }
    expect(seen.doubled).toBeGreaterThan(0);
    expect(seen.gaps).toBeGreaterThan(0);
  });
});

/** Each unit is given to both processes in the same moment. */
async function meeting(processes: readonly Process[], vote: OpenVote): Promise<void> {
  for (let unit = 1; unit <= vote.units; unit++)
    // One that finds two batches of one number can no longer tell a place in the log.
    await Promise.allSettled(
      processes.map(({ box }) => endOf(box, [toEnter(vote, unit, OWNERS[(unit - 1) % 2]!)])),
    );
}
