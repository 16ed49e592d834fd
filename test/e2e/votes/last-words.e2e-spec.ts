import { randomUUID } from 'node:crypto';
import type { Tx } from '@sifang/platform';
import { twoAtOnce } from '../races/two-at-once.js';
import { openTown, type Town } from '../town/open-town.js';
import { aDraftedVote, aNoticedVote, aPostedVote } from './hall.js';

interface About {
  /** Open now. */
  readonly voteId: string;
  readonly draftId: string;
  /** About the dismissal of the firm; its roll is posted. */
  readonly postedId: string;
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

/** Another vote of the same estate. */
const copied = (id: string, number: string): string =>
  `INSERT INTO owners_vote (id, seq, estate_id, community_id, town_id, year, number, title, temporary, trial, form, disclosure,
                            profile_name, profile, policies, state, drafted_by, drafted_at)
   SELECT ${id}, 0, estate_id, community_id, town_id, year, ${number}, title, temporary, trial, form, disclosure,
          profile_name, profile, policies, 'DRAFT', drafted_by, drafted_at
     FROM owners_vote WHERE id = $1 AND $2::int IN (0, 1)`;

/** How somebody would have units counted. */
const settled = (id: string, units: string): string =>
  `INSERT INTO owners_vote_settlement (id, vote_id, position, code, unit_nos, settled_as, reason, state, proposed_by, proposed_at)
   SELECT ${id}, id, 1, 'HEAD_CONFLICT', ${units}, (ARRAY['AGREE', 'AGAINST'])[1 + $2::int], '现场核实', 'PROPOSED', drafted_by, now()
     FROM owners_vote WHERE id = $1`;

const plain =
  (sql: string): LastWord['work'] =>
  (tx, who, { voteId }) =>
    tx.query(sql, [voteId, who]);

const LAST_WORDS: readonly LastWord[] = [
  {
    constraint: 'owners_vote_pk',
    refusal: 'ID_TAKEN',
    dropping: drop('owners_vote', 'owners_vote_pk'),
    work: plain(copied(`'b0000000-0000-4000-8000-000000000001'`, '700 + $2::int')),
  },
  {
    constraint: 'owners_vote_number_once',
    refusal: 'VOTE_CHANGED_MEANWHILE',
    dropping: drop('owners_vote', 'owners_vote_number_once'),
    work: plain(copied('gen_random_uuid()', '777')),
  },
  {
    constraint: 'owners_vote_event_in_order',
    refusal: 'VOTE_CHANGED_MEANWHILE',
    dropping: drop('owners_vote_event', 'owners_vote_event_in_order'),
    work: plain(
      `INSERT INTO owners_vote_event (vote_id, seq, type, payload, at)
       SELECT id, 900, 'CLOSED', '{}', now() FROM owners_vote WHERE id = $1 AND $2::int IN (0, 1)`,
    ),
  },
  {
    constraint: 'owners_vote_extension_once',
    refusal: 'VOTE_CHANGED_MEANWHILE',
    dropping: drop('owners_vote_extension', 'owners_vote_extension_once'),
    work: plain(
      `INSERT INTO owners_vote_extension (vote_id, nth, until, announced_at, reason)
       SELECT id, 1, now(), now(), '人数不足' FROM owners_vote WHERE id = $1 AND $2::int IN (0, 1)`,
    ),
  },
  {
    constraint: 'owners_vote_officer_once',
    refusal: 'VOTE_CHANGED_MEANWHILE',
    dropping: drop('owners_vote_officer', 'owners_vote_officer_once'),
    work: plain(
      `INSERT INTO owners_vote_officer (vote_id, person_id, duty, named_by, named_at)
       SELECT id, drafted_by, (ARRAY['TELLER', 'SUPERVISOR'])[1 + $2::int], drafted_by, now() FROM owners_vote WHERE id = $1`,
    ),
  },
  {
    constraint: 'owners_vote_item_id',
    refusal: 'ID_TAKEN',
    dropping: drop('owners_vote_item', 'owners_vote_item_id'),
    work: plain(
      `INSERT INTO owners_vote_item (vote_id, position, id, matter, text)
       SELECT id, 10 + $2::int, 'b0000000-0000-4000-8000-000000000002', '278-9', '同一项' FROM owners_vote WHERE id = $1`,
    ),
  },
  {
    constraint: 'owners_vote_question_pk',
    refusal: 'ID_TAKEN',
    dropping: drop('owners_vote_question', 'owners_vote_question_pk'),
    work: plain(
      `INSERT INTO owners_vote_question (id, vote_id, about, text, raised_by, raised_at)
       SELECT 'b0000000-0000-4000-8000-000000000003', id, 'ROLL', '问', drafted_by, now()
         FROM owners_vote WHERE id = $1 AND $2::int IN (0, 1)`,
    ),
  },
  {
    constraint: 'owners_vote_freeze',
    refusal: 'MATTER_FROZEN',
    dropping: 'DROP TRIGGER owners_vote_freeze ON owners_vote',
    // The committee's re-election begins while somebody gives notice of the dismissal of the firm.
    work: (tx, who, { postedId }) =>
      tx.query(
        who === 0
          ? `INSERT INTO estate_freeze (estate_id, election_id, frozen, reason, since)
             SELECT estate_id, id, '[{"matter": "278-4", "words": null}]', '换届', now() FROM owners_vote WHERE id = $1`
          : `UPDATE owners_vote SET state = 'NOTICED', noticed_on = current_date, opens_at = now(),
                                    closes_at = now() + interval '7 days' WHERE id = $1`,
        [postedId],
      ),
  },
  {
    constraint: 'owners_vote_settlement_pk',
    refusal: 'ID_TAKEN',
    dropping: drop('owners_vote_settlement', 'owners_vote_settlement_pk'),
    work: plain(settled(`'b0000000-0000-4000-8000-000000000004'`, `array[$2::int]`)),
  },
  {
    // Two tellers settle one thing, each in another way.
    constraint: 'owners_vote_settlement_once',
    refusal: 'SETTLED_ALREADY',
    dropping: 'DROP INDEX owners_vote_settlement_once',
    work: plain(settled('gen_random_uuid()', `'{3,4}'`)),
  },
  {
    // Two who post the result seal the log, whichever batches they saw.
    constraint: 'ballot_batch_sealing',
    refusal: 'VOTE_CHANGED_MEANWHILE',
    dropping: 'DROP INDEX ballot_batch_sealing',
    work: plain(
      `INSERT INTO ballot_batch (vote_id, no, first, size, units, heads, area, sealing)
       SELECT id, 500 + $2::int, 0, 0, 0, 0, 0, true FROM owners_vote WHERE id = $1`,
    ),
  },
  {
    constraint: 'owners_vote_roll_frozen',
    refusal: 'ROLL_FROZEN',
    dropping: 'DROP TRIGGER owners_vote_unit_not_added ON owners_vote_unit',
    // One posts the roll of a draft while another still adds a unit to it.
    work: async (tx, who, { voteId, draftId }) => {
      if (who === 0) {
        await tx.query(`SELECT FROM owners_vote WHERE id = $1 FOR UPDATE`, [draftId]);
        await tx.query(
          `UPDATE owners_vote SET state = 'ROLL_POSTED', roll_hash = repeat('0', 64) WHERE id = $1`,
          [draftId],
        );
      } else
        await tx.query(
          `INSERT INTO owners_vote_unit (vote_id, no, unit_id, name, building, use, status, area, area_source, owners, head)
           SELECT $1, no, unit_id, name, building, use, status, area, area_source, owners, head
             FROM owners_vote_unit WHERE vote_id = $2 ORDER BY no LIMIT 1`,
          [draftId, voteId],
        );
    },
  },
];

const cases = LAST_WORDS.map(word => [word.constraint, word] as const);

describe('when two do it to one vote at the same moment', () => {
  let town: Town;
  let about: About;
  beforeAll(async () => ({ town, about } = await votesToRaceFor()));
  afterAll(() => town.close());

  it.each(cases)('%s lets one of them through', async (_constraint, { work, refusal }) => {
    const [first, second] = await twoAtOnce(town.database, (tx, who) => work(tx, who, about));
    expect(first!.status).toBe('fulfilled');
    const { reason } = second as PromiseRejectedResult;
    expect(reason).toEqual(expect.objectContaining({ name: 'Refusal', code: refusal }));
  });

  it.each([
    ['area', 'area = area + 1'],
    ['head', 'head = 1'],
    ['owners', `owners = '{1}'`],
    ['number', 'no = 99999'],
  ])('nobody changes the %s of a unit of the roll', async (_what, change) => {
    const changed = town.database.transaction(tx =>
      tx.query(`UPDATE owners_vote_unit SET ${change} WHERE vote_id = $1 AND no = 1`, [about.voteId]),
    );
    await expect(changed).rejects.toMatchObject({ code: 'ROLL_FROZEN' });
  });

  it('nobody takes a unit away', async () => {
    const taken = town.database.transaction(tx =>
      tx.query(`DELETE FROM owners_vote_unit WHERE vote_id = $1 AND no = 1`, [about.voteId]),
    );
    await expect(taken).rejects.toMatchObject({ code: 'ROLL_FROZEN' });
  });
});

/** Were it not for the constraints, nobody would have stopped the second: the tests above can fail. */
describe('on a copy of the town without the constraints', () => {
  let town: Town;
  let about: About;
  beforeAll(async () => {
    ({ town, about } = await votesToRaceFor());
    for (const { dropping } of LAST_WORDS) await town.database.source.query(dropping);
  });
  afterAll(() => town.close());

  it.each(cases)('both get past the missing %s', async (_constraint, { work }) => {
    const ends = await twoAtOnce(town.database, (tx, who) => work(tx, who, about));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });
});

async function votesToRaceFor(): Promise<{ town: Town; about: About }> {
  const town = await openTown();
  const { voteId } = await aNoticedVote(town);
  const { voteId: draftId } = await aDraftedVote(town);
  const items = [{ id: randomUUID(), matter: '278-4', text: '解聘物业服务企业' }];
  const { voteId: postedId } = await aPostedVote(town, { items });
  return { town, about: { voteId, draftId, postedId } };
}
