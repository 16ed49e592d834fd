import { rightsChanged } from '@sifang/identity';
import pg from 'pg';
import { ESTATE, PERSON, PLACE } from '../../apps/api/src/demo/demo-ids.js';
import { aUnit } from './claims/a-unit.js';
import { manyAnswer, marks, opened, RATING } from './ratings/a-round.js';
import { decisions } from './rights/walk/decisions/index.js';
import type { Facts } from './rights/walk/asked-about.js';
import { atHome } from './rights/walk/facts.js';
import { meetingInSession, schedule } from './town/a-meeting.js';
import { resolutionAdopted } from './town/a-motion.js';
import { ownerOf } from './topics/a-topic.js';
import { everyOperation } from './town/every-operation.js';
import { openTown, type Town } from './town/open-town.js';
import type { Visitor } from './town/visitor.js';
import { CaseHall } from './votes/case-hall.js';
import { aDraftedVote, VOTE, windowFromNow } from './votes/hall.js';
import { everybodyCasts } from './votes/many-ballots.js';
import { wholeOf } from './town/whole-of.js';

const MEETINGS = `{ meetings { id seq number title state startsAt estateName communityName chairName seats present
  items viewerMayChair viewerHasSeat } }`;
const RESOLUTIONS = `{ resolutions { id number text state meetingTitle estateName addressee { id name kind } dueOn
  answer { text doneBy answeredByName } viewerMayAnswer } }`;
const ESTATES = '{ estates { id name buildings units area committeeName firmName } }';
const VIEWER = '{ viewer { name appointments { title place { name kind } organisation { name kind } } } }';

describe('how many statements a list takes', () => {
  let town: Town;
  let secretary: Visitor;
  beforeAll(async () => {
    town = await openTown();
    secretary = await town.person(PERSON.zhangWenjing);
    await resolutionAdopted(await meetingInSession(town));
  });
  afterAll(() => town.close());

  /** Who asks is known: finding that out is one statement more, after anybody's rights have changed. */
  const statementsFor = async (document: string): Promise<{ statements: number; rows: number }> => {
    await secretary.ask('{ viewer { name } }');
    const sent = jest.spyOn(pg.Client.prototype, 'query');
    const data = await secretary.ask(document);
    const statements = sent.mock.calls.length;
    sent.mockRestore();
    return { statements, rows: Object.values(data).flat().length };
  };

  it.each([
    ['meetings', MEETINGS, async () => void (await schedule(secretary))],
    ['resolutions', RESOLUTIONS, async () => void (await resolutionAdopted(await meetingInSession(town)))],
    [
      'estates',
      ESTATES,
      () =>
        town.database.source.query(`
          WITH place AS (INSERT INTO place SELECT gen_random_uuid(), kind, name || '东区' || random(), parent_id
                           FROM place WHERE name = '翰林水岸小区' RETURNING id)
          INSERT INTO estate SELECT id, 'COMMODITY' FROM place`),
    ],
  ])('is one for %s, whatever their number', async (_which, document, addOne) => {
    const few = await statementsFor(document);
    for (let more = 0; more < 5; more++) await addOne();
    const many = await statementsFor(document);
    expect(many.rows).toBe(few.rows + 5);
    expect([few.statements, many.statements]).toEqual([1, 1]);
  });

  it('is one for all places and one for all organisations of the appointments', async () => {
    const appointments = async (): Promise<number> =>
      (await secretary.ask(VIEWER))['viewer'].appointments.length;
    const [before, few] = [await appointments(), await statementsFor(VIEWER)];
    await town.database.source.query(
      `INSERT INTO appointment (id, person_id, office, title, place_id, organisation_id, since)
       SELECT DISTINCT ON (office, place_id, organisation_id)
              gen_random_uuid(), $1::uuid, office, title, place_id, organisation_id, since
         FROM appointment WHERE person_id <> $1 AND office <> 'COMMITTEE_CHAIR'`,
      [PERSON.zhangWenjing],
    );
    await town.database.transaction(tx => rightsChanged(tx, PERSON.zhangWenjing));
    expect(await appointments()).toBeGreaterThan(before + 20);
    expect([few.statements, (await statementsFor(VIEWER)).statements]).toEqual([2, 2]);
  });
});

/** Of the demo's 50 units on a page, 8 estates, 60 appointments: one statement for each of them would be many more. */
const MOST = 6;

describe('whatever is asked for, and all that can be said of it', () => {
  let town: Town;
  let home: Facts;
  beforeAll(async () => {
    town = await openTown();
    home = await atHome(town);
  });
  afterAll(() => town.close());

  const queries = everyOperation().filter(({ kind }) => kind === 'query');

  it.each(queries.map(query => [query.name, query] as const))(
    '%s takes a handful of statements',
    async (name, { variables }) => {
      const secretary = await town.person(PERSON.zhangWenjing);
      await secretary.ask('{ viewer { name } }');
      const about = { ...decisions[name]?.about?.(home), ...WIDE[name] };
      const sent = jest.spyOn(pg.Client.prototype, 'query');
      await secretary.post(wholeOf(name), { ...variables, ...about });
      const statements = sent.mock.calls.length;
      sent.mockRestore();
      expect(statements).toBeLessThanOrEqual(MOST);
    },
  );
});

/** What makes a list long. */
const WIDE: Readonly<Record<string, Record<string, unknown>>> = {
  appointments: { placeId: PLACE.tanchong },
  units: { placeId: ESTATE.hanlin },
};

/** An act that does much at once, as whoever asks sees it: what finds out who asks and what answers are in it. */
const ACTS = {
  // Four read the register and copy it; the others lock, read, decide, record, tell and answer, as every act does.
  postVoteRoll: 14,
  // Three ask what is counted and two count; the seal, the papers and whoever listens to votes have one each.
  postVoteResult: 18,
  // The first look signs how far the log has come and what is asked; the next find it signed.
  ballotProof: 7,
} as const;

describe('how many statements an act takes', () => {
  let town: Town;
  let chair: Visitor;
  beforeAll(async () => {
    town = await openTown();
    chair = await town.person(PERSON.chenGuodong);
  });
  afterAll(() => town.close());

  async function statementsOf(document: string, variables: object, who = chair): Promise<number> {
    await who.ask('{ viewer { name } }');
    const sent = jest.spyOn(pg.Client.prototype, 'query');
    await who.ask(document, variables);
    const statements = sent.mock.calls.length;
    sent.mockRestore();
    return statements;
  }

  /** Posts roll and result of a vote of this building, and asks for the first proof. */
  async function taken(building: string): Promise<Record<keyof typeof ACTS, number>> {
    const { voteId } = await aDraftedVote(town, { buildings: [building] });
    const postVoteRoll = await statementsOf(VOTE.postVoteRoll, { input: { voteId } });
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    const window = { opensAt: inDays(17), closesAt: inDays(24) };
    await chair.ask(VOTE.giveVoteNotice, { input: { voteId, ...window } });
    await windowFromNow(town, voteId, -3_600, 3_600);
    await everybodyCasts(town, voteId, () => 'AA');
    await windowFromNow(town, voteId, -3_600, -0.001);
    await chair.ask(VOTE.closeOwnersVote, { voteId });
    const post = 'mutation ($voteId: ID!) { postVoteResult(voteId: $voteId) { id } }';
    const postVoteResult = await statementsOf(post, { voteId });
    const proof = 'query ($voteId: ID!) { ballotProof(voteId: $voteId, index: 0) { index } }';
    return { postVoteRoll, postVoteResult, ballotProof: await statementsOf(proof, { voteId }) };
  }

  // First, since the gauge of a rating tells its followers a while after: statements that no act here asked for.
  it('on a vote is the same for one unit as for many, and no more than it has reason for', async () => {
    const hall = await CaseHall.in(town);
    const few = await taken((await hall.built([{ of: ['甲'] }])).building);
    const many = await taken(
      (await hall.built(Array.from({ length: 200 }, (_, at) => ({ of: [`业主${at}`] })))).building,
    );
    expect(many).toEqual(few);
    const over = Object.entries(ACTS).filter(([act, most]) => few[act as keyof typeof ACTS] > most);
    expect({ over, few }).toEqual({ over: [], few });
  });

  it('is a handful for an owner who rates, however many answered before', async () => {
    const { id: unitId } = await aUnit(town, { name: '何静', idSuffix: '000001' });
    const owner = await ownerOf(town, '何静', [unitId]);
    const roundId = await opened(await town.person(PERSON.wangMin), { period: '2035' });
    const input = { roundId, unitId, marks: marks(4) };
    const acts = async () => ({
      saved: await statementsOf(RATING.saveRating, { input }, owner),
      handedIn: await statementsOf(RATING.submitRating, { input }, owner),
    });
    const few = await acts();
    await manyAnswer(town, roundId, 200, at => 1 + (at % 5));
    // Begin, lock the round, ask about the unit, keep the answer, commit; what everybody sees, what is one's own; and, once
    // in a quarter of a second, those who follow are told in a transaction of its own.
    expect(Math.max(...Object.values(few), ...Object.values(await acts()))).toBeLessThanOrEqual(12);
  });
});
