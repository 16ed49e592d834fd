import { randomUUID } from 'node:crypto';
import type { Tx } from '@sifang/platform';
import { ESTATE } from '../../../apps/api/src/demo/demo-ids.js';
import {
  lockElection,
  record,
} from '../../../libs/elections/src/persistence/election/election.repository.js';
import { twoAtOnce } from '../races/two-at-once.js';
import { ElectionHall } from './election-hall.js';

interface About {
  /** Its list is posted. */
  readonly electionId: string;
  /** On that list. */
  readonly candidateId: string;
  /** Two who were admitted and are not on the list. */
  readonly admittedId: string;
  readonly leavingId: string;
  readonly unitId: string;
  readonly personId: string;
}

/**
 * What two people do at the same moment, straight in the database: past the domain, and past the lock that would have
 * let one after the other.
 */
interface LastWord {
  readonly constraint: string;
  readonly refusal: string;
  /** How the constraint is taken away. */
  readonly dropping: string;
  readonly work: (tx: Tx, who: 0 | 1, about: About) => Promise<unknown>;
}

const drop = (table: string, constraint: string): string =>
  `ALTER TABLE ${table} DROP CONSTRAINT ${constraint} CASCADE`;
const election =
  (state: string): LastWord['work'] =>
  (tx, who, { electionId }) =>
    tx.query(
      `INSERT INTO election (id, seq, estate_id, community_id, town_id, body_kind, kind, state, because, profile_name, profile, opened_by,
                             opened_at, size, seats)
       SELECT gen_random_uuid(), 0, $2, community_id, town_id, body_kind, kind, $3, because, profile_name, profile, opened_by,
              opened_at + $4 * interval '1 second', size, seats FROM election WHERE id = $1`,
      [electionId, ESTATE.feicui, state, who],
    );
const candidate =
  (unit: string, name: string, person: string): LastWord['work'] =>
  (tx, who, { electionId, unitId, personId }) =>
    tx.query(
      `INSERT INTO candidate (id, election_id, name, unit_id, person_id, nominated_by, nominator, entered_by, nominated_at, state)
       SELECT gen_random_uuid(), $1, ${name}, ${unit}, ${person}, 'ORGANISATION', '社区党委', $3, now(), 'NOMINATED'
        WHERE $2::uuid IS NOT NULL AND $4::int IN (0, 1)`,
      [electionId, unitId, personId, who],
    );
const list = (tx: Tx, { electionId }: About, version: number): Promise<unknown> =>
  tx.query(
    `INSERT INTO election_list (election_id, version, posted_on, until, because) VALUES ($1, $2, now(), now(), '更正')`,
    [electionId, version],
  );
const listed = (tx: Tx, { electionId }: About, version: number, id: string): Promise<unknown> =>
  tx.query(`INSERT INTO election_listed (election_id, version, place, candidate_id) VALUES ($1, $2, 1, $3)`, [
    ...[electionId, version, id],
  ]);

const LAST_WORDS: readonly LastWord[] = [
  {
    constraint: 'election_running_once',
    refusal: 'ELECTION_RUNS',
    dropping: 'DROP INDEX election_running_once',
    work: election('TRIGGERED'),
  },
  {
    constraint: 'election_requested_once',
    refusal: 'REQUEST_RUNS',
    dropping: 'DROP INDEX election_requested_once',
    work: election('REQUESTED'),
  },
  {
    // Declared twice, and whatever else two acts make of the same state.
    constraint: 'election_event_in_order',
    refusal: 'ELECTION_CHANGED_MEANWHILE',
    dropping: drop('election_event', 'election_event_in_order'),
    work: async (tx, _who, { electionId }) => {
      const [row] = await tx.query<{ seq: number }[]>(`SELECT seq FROM election WHERE id = $1`, [electionId]);
      await tx.query(
        `INSERT INTO election_event (election_id, seq, type, payload, at) VALUES ($1, $2, 'DECLARED', '{}', now())`,
        [electionId, row!.seq + 1],
      );
    },
  },
  {
    constraint: 'candidate_once',
    refusal: 'NOMINATED_ALREADY',
    dropping: 'DROP INDEX candidate_once',
    work: candidate('$2', `'严素梅'`, 'NULL'),
  },
  {
    constraint: 'candidate_person_once',
    refusal: 'NOMINATED_ALREADY',
    dropping: 'DROP INDEX candidate_person_once',
    work: candidate('$2', `'化名' || $4`, '$3'),
  },
  {
    constraint: 'election_list_once',
    refusal: 'ELECTION_CHANGED_MEANWHILE',
    dropping: drop('election_list', 'election_list_once'),
    work: (tx, _who, about) => list(tx, about, 7),
  },
  {
    // Two lists that would both be in force.
    constraint: 'election_listed_once',
    refusal: 'ELECTION_CHANGED_MEANWHILE',
    dropping: 'DROP INDEX election_listed_once',
    work: async (tx, who, about) => {
      await list(tx, about, 8 + who);
      await listed(tx, about, 8 + who, about.admittedId);
    },
  },
  {
    // Somebody withdraws while the list on which they stand is posted.
    constraint: 'election_listed_admitted',
    refusal: 'CANDIDATE_ON_LIST',
    dropping: drop('election_listed', 'election_listed_admitted'),
    work: async (tx, who, about) => {
      if (who === 0)
        await tx.query(`UPDATE candidate SET state = 'WITHDRAWN' WHERE id = $1`, [about.leavingId]);
      else {
        await list(tx, about, 10);
        await listed(tx, about, 10, about.leavingId);
      }
    },
  },
  {
    constraint: 'election_request_once',
    refusal: 'ELECTION_CHANGED_MEANWHILE',
    dropping: drop('election_request', 'election_request_once'),
    work: (tx, _who, { electionId, personId }) =>
      tx.query(`INSERT INTO election_request (election_id, person_id, signed_at) VALUES ($1, $2, now())`, [
        ...[electionId, personId],
      ]),
  },
  {
    constraint: 'election_lot_once',
    refusal: 'ELECTION_CHANGED_MEANWHILE',
    dropping: drop('election_lot', 'election_lot_once'),
    work: (tx, _who, { electionId, candidateId }) =>
      tx.query(
        `INSERT INTO election_lot (election_id, no, candidate_ids, drawn_on, place, witnesses, recorded_by, recorded_at)
         VALUES ($1, 1, ARRAY[$2::uuid], now(), '会议室', '{石玉兰,谭文}', '王敏', now())`,
        [electionId, candidateId],
      ),
  },
];

const cases = LAST_WORDS.map(word => [word.constraint, word] as const);

describe('when two do it to one election at the same moment', () => {
  let hall: ElectionHall;
  let about: About;
  beforeAll(async () => ({ hall, about } = await electionToRaceFor()));
  afterAll(() => hall.close());

  it('a second act that saw the state before the first waits for it and sees what has become of it', async () => {
    const seen: number[] = [];
    const [one, other] = await twoAtOnce(hall.town.database, async tx => {
      const row = await lockElection(tx, about.electionId);
      seen.push(row.seq);
      await record(tx, row, { type: 'PREPARING' }, null, hall.clock.now());
    });
    expect([one!.status, other!.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(seen[1]).toBe(seen[0]! + 1);
  });

  it.each(cases)('%s lets one of them through', async (_constraint, { work, refusal }) => {
    const [first, second] = await twoAtOnce(hall.town.database, (tx, who) => work(tx, who, about));
    expect(first).toEqual({ status: 'fulfilled', value: undefined });
    const { reason } = second as PromiseRejectedResult;
    expect(reason).toEqual(expect.objectContaining({ name: 'Refusal', code: refusal }));
  });

  it('acts wait for one another: of two who nominate the same person one is told', async () => {
    const ends = await Promise.all(
      [randomUUID(), randomUUID()].map(id =>
        hall.doing(hall.owner(6), 'nominateCandidate', { id, by: 'SELF' }).then(
          () => 'done',
          (error: Error) => /"code":"([A-Z_]+)"/.exec(error.message)?.[1],
        ),
      ),
    );
    // The list is posted: neither is taken, and neither is lost in between.
    expect(ends).toEqual(['ELECTION_STATE_UNFIT', 'ELECTION_STATE_UNFIT']);
  });
});

/** Were it not for the constraints, nobody would have stopped the second: the tests above can fail. */
describe('on a copy of the town without the constraints', () => {
  let hall: ElectionHall;
  let about: About;
  beforeAll(async () => {
    ({ hall, about } = await electionToRaceFor());
    for (const { dropping } of LAST_WORDS) await hall.town.database.source.query(dropping);
  });
  afterAll(() => hall.close());

  it.each(cases)('both get past the missing %s', async (_constraint, { work }) => {
    const ends = await twoAtOnce(hall.town.database, (tx, who) => work(tx, who, about));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });
});

async function electionToRaceFor(): Promise<{ hall: ElectionHall; about: About }> {
  const hall = await ElectionHall.open();
  await hall.begin();
  await hall.openNominations();
  const [candidateId] = await hall.admitted(5);
  await hall.doing(hall.officer, 'postCandidateList', {});
  const [admittedId, leavingId] = [randomUUID(), randomUUID()];
  const { database } = hall.town;
  for (const [id, name] of [
    [admittedId, '后来者'],
    [leavingId, '要走的'],
  ])
    await database.source.query(
      `INSERT INTO candidate (id, election_id, name, unit_id, nominated_by, nominator, entered_by, nominated_at, state)
       SELECT $1, election_id, $3, unit_id, 'ORGANISATION', '社区党委', entered_by, nominated_at, 'ADMITTED' FROM candidate WHERE id = $2`,
      [id, candidateId, name],
    );
  const [{ id: personId }] = await database.source.query(`SELECT id FROM person WHERE name = '王敏'`);
  const about = { electionId: hall.electionId, candidateId: candidateId!, admittedId, leavingId, personId };
  return { hall, about: { ...about, unitId: hall.unitIds[8]! } };
}
