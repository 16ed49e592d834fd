import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { DuplicatePolicy } from '@sifang/voting/domain';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { given } from '../../../libs/voting/src/application/casting/given.js';
import { enterBallots } from '../../../libs/voting/src/persistence/casting/enter-ballots.js';
import { isOneByItsVoter } from '../../../libs/voting/src/persistence/casting/enter-one-each.js';
import { openTown, type Town } from '../town/open-town.js';
import { anOpenVote, toEnter, type OpenVote } from './an-open-vote.js';

const OWNERS = [PERSON.liuGuilan, PERSON.zhouJianguo];
/** Three heads of three where they have several, so that the desk's is a head of its own. */
const UNITS = 9;
/** A unit that only the ballot is cast for which keeps the other statement. */
const DESK = UNITS + 1;

/** Who casts for which unit, with which of the ids, saying what; each unit once in a batch, as the line sees to. */
const batch = fc.uniqueArray(
  fc.record({
    // The last two are not on the roll.
    unit: fc.integer({ min: 1, max: UNITS + 2 }).map(no => (no < DESK ? no : no + 1)),
    stranger: fc.boolean(),
    id: fc.nat({ max: 30 }),
    choices: fc.constantFrom('AA', 'AR', 'XB'),
  }),
  { selector: ({ unit }) => unit, minLength: 1, maxLength: UNITS },
);
const evening = fc.record({
  duplicates: fc.constantFrom(DuplicatePolicy.FIRST_VALID, DuplicatePolicy.LAST_VALID),
  unitsOfHead: fc.constantFrom(1, 3),
  form: fc.constantFrom('NAMED', 'NAMED', 'NAMED', 'SECRET'),
  state: fc.constantFrom('NOTICED', 'NOTICED', 'NOTICED', 'CLOSED'),
  opens: fc.constantFrom(-60, -60, -60, 60),
  sold: fc.uniqueArray(fc.integer({ min: 1, max: UNITS }), { maxLength: 2 }),
  uncounted: fc.integer({ min: 1, max: UNITS }),
  before: batch,
  batches: fc.array(batch, { minLength: 1, maxLength: 3 }),
});
type Batch = typeof batch extends fc.Arbitrary<infer T> ? T : never;
type Evening = typeof evening extends fc.Arbitrary<infer T> ? T : never;

describe('the short statement for ballots of one unit each', () => {
  let town: Town;
  beforeAll(async () => (town = await openTown()));
  afterAll(() => town.close());

  const sql = (text: string, values: unknown[]) => town.database.source.query<unknown[]>(text, values);

  async function opened({ form, state, sold, uncounted, before, ...options }: Evening): Promise<OpenVote> {
    const vote = await anOpenVote(town, { ...options, units: DESK, voters: OWNERS });
    await sql('UPDATE owners_vote SET form = $2, state = $3 WHERE id = $1', [
      vote.voteId,
      'NAMED',
      'NOTICED',
    ]);
    await sql('ALTER TABLE owners_vote_unit DISABLE TRIGGER USER', []);
    await sql('UPDATE owners_vote_unit SET head = NULL WHERE vote_id = $1 AND no = $2', [
      vote.voteId,
      uncounted,
    ]);
    await enter(vote, before, true);
    await sql(
      'UPDATE owners_vote_unit SET passed_at = clock_timestamp() WHERE vote_id = $1 AND no = ANY ($2)',
      [vote.voteId, sold],
    );
    await sql('ALTER TABLE owners_vote_unit ENABLE TRIGGER USER', []);
    await sql('UPDATE owners_vote SET form = $2, state = $3 WHERE id = $1', [vote.voteId, form, state]);
    return vote;
  }

  /** @param alone else a ballot from the desk is among them, which the short statement does not take */
  async function enter(vote: OpenVote, ballots: Batch, alone: boolean): Promise<string[]> {
    const all = ballots.map(({ unit, stranger, id, choices }) => ({
      ...toEnter(vote, unit, OWNERS[(unit - 1 + Number(stranger)) % 2]!, choices),
      id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
    }));
    const desk = {
      ...toEnter(vote, DESK, OWNERS[0]!),
      right: { as: 'ASSISTANT', personId: OWNERS[0]! } as const,
    };
    const asked = (alone ? all : [...all, { ...desk, id: randomUUID() }]).map((ballot, call) => ({
      ...given([ballot])[0]!,
      call,
    }));
    expect(asked.every(isOneByItsVoter)).toBe(alone);
    const rows = await enterBallots(town.database, vote.voteId, asked, 0);
    return rows
      .filter(({ unitNo }) => unitNo !== DESK)
      .map(({ call, unitNo, unit, area, revision }) =>
        [call, unitNo, unit.split('-')[1], area, revision].join(' '),
      )
      .sort();
  }

  const kept = ({ voteId }: OpenVote) =>
    sql(
      `SELECT unit_no, revision, area, head, again, unit_again, tangled, channel, choices, cast_by,
              row_number() OVER (ORDER BY log_index) AS place
         FROM ballot WHERE vote_id = $1 AND unit_no <> ${DESK} ORDER BY place`,
      [voteId],
    );

  it('enters the same ballots in the same way as the one for all of them', async () => {
    await fc.assert(
      fc.asyncProperty(evening, async whatHappens => {
        const [short, long] = [await opened(whatHappens), await opened(whatHappens)];
        for (const ballots of whatHappens.batches)
          expect(await enter(short, ballots, true)).toEqual(await enter(long, ballots, false));
        expect(await kept(short)).toEqual(await kept(long));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the books of the log as exactly', async () => {
    const vote = await anOpenVote(town, { units: 6, voters: OWNERS, unitsOfHead: 3 });
    const ballots = [1, 2, 3, 4].map(unit => ({ unit, stranger: false, id: unit, choices: 'AA' as const }));
    await enter(vote, ballots.slice(0, 3), true);
    await enter(vote, ballots.slice(3), true);
    const books = await sql(
      'SELECT no, first, size, units, heads, area::integer, length(salts) AS salts FROM ballot_batch WHERE vote_id = $1 ORDER BY no',
      [vote.voteId],
    );
    expect(books).toEqual([
      { no: 1, first: 0, size: 3, units: 3, heads: 1, area: 27_000, salts: 48 },
      { no: 2, first: 3, size: 1, units: 1, heads: 1, area: 9_000, salts: 16 },
    ]);
  });
});
