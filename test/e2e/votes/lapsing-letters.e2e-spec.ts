import { randomUUID } from 'node:crypto';
import { rightsChanged } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { addDays, dayOf } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { ESTATE, ORGANISATION, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { takeIn } from '../../../libs/voting/src/application/proxy/give-letter.js';
import {
  lapseLettersAtMidnight,
  lapseLettersOfUnfit,
} from '../../../libs/voting/src/application/proxy/lapse-letters.js';
import { lockVote } from '../../../libs/voting/src/persistence/owners-vote.repository.js';
import { principalOf } from '../../../libs/voting/src/persistence/proxy/proxy.repository.js';
import { twoAtOnce } from '../races/two-at-once.js';
import { DO as REGISTER } from '../register/asking.js';
import { ownerOf } from '../topics/a-topic.js';
import { ACT } from '../town/acts.js';
import { aBallot, cast, CAST } from './an-open-vote.js';
import { CaseHall, one } from './case-hall.js';
import { VOTE } from './hall.js';
import { DO, PaperHall } from './paper-hall.js';

const LETTERS = `query ($voteId: ID!) { proxyLetters(voteId: $voteId) { id unitNo used revokedAt lapsedBecause } }`;
const MINE = `query ($voteId: ID!) { myProxyLetters(voteId: $voteId) { id unitNo instruction revokedAt lapsedBecause } }`;
const TIMELINE = `query ($id: ID!) { ownersVote(id: $id) { timeline { type byName count } } }`;

describe('a letter of proxy whose agent becomes somebody who may not be one', () => {
  let hall: PaperHall;
  beforeAll(async () => void (hall = await PaperHall.open()));
  afterAll(() => hall.close());
  beforeEach(() => hall.nextVote(24));

  const give = (unitNo: number, agentId: string): Promise<string> =>
    hall.doing(hall.zhou, 'give', { id: randomUUID(), unitNo, agentId, instruction: [null, null] });
  const joinsTheFirm = async (personId: string, since = dayOf(new Date())): Promise<string> => {
    const input = {
      ...{ id: randomUUID(), personId, office: 'FIRM_STAFF', title: '客服' },
      ...{ placeId: ESTATE.hanlin, organisationId: ORGANISATION.lanting, since },
    };
    return (await hall.secretary.ask(ACT.appoint, { input }))['appoint'].id;
  };
  const atTheDesk = async (): Promise<any[]> =>
    (await hall.secretary.ask(LETTERS, { voteId: hall.vote.voteId }))['proxyLetters'];

  it('lapses when the agent joins the firm, and the desk and the principal see why', async () => {
    const proxyId = await give(2, PERSON.wuYafang);
    const other = await give(5, PERSON.liuGuilan);
    await joinsTheFirm(PERSON.wuYafang);
    const input = { ...aBallot(hall.vote, [2]), proxyId };
    expect((await hall.wu.refusal(CAST, { input })).code).toBe('PROXY_NOT_VALID');
    const lapsed = { id: proxyId, revokedAt: expect.any(String), lapsedBecause: 'AGENT_OF_FIRM' };
    const good = { id: other, revokedAt: null, lapsedBecause: null };
    for (const letters of [
      await atTheDesk(),
      (await hall.zhou.ask(MINE, { voteId: hall.vote.voteId }))['myProxyLetters'],
    ]) {
      expect(letters).toHaveLength(2);
      expect(letters).toEqual(
        expect.arrayContaining([expect.objectContaining(lapsed), expect.objectContaining(good)]),
      );
    }
    const { ownersVote } = await hall.secretary.ask(TIMELINE, { id: hall.vote.voteId });
    expect(ownersVote.timeline).toContainEqual({ type: 'PROXIES_LAPSED', byName: null, count: 1 });
    expect((await hall.zhou.refusal(DO.revoke, { letterId: proxyId })).code).toBe('LETTER_REVOKED');
    await give(2, PERSON.liuGuilan);
  });

  it('and what the agent had cast, or put into the box, stands', async () => {
    const { liuGuilan } = PERSON;
    const proxyId = await give(2, liuGuilan);
    await cast(hall.liu, { ...aBallot(hall.vote, [2], 'AGAINST'), proxyId });
    const letterId = await give(8, liuGuilan);
    const [number] = await hall.doing(hall.secretary, 'print', { unitNos: [8] });
    await hall.doing(hall.secretary, 'deliver', { number, how: 'SIGNED_FOR', proof: '刘桂兰签收' });
    await hall.doing(hall.secretary, 'return', { number, letterId });
    const unused = await give(11, liuGuilan);
    const [late] = await hall.doing(hall.secretary, 'print', { unitNos: [11] });
    await hall.doing(hall.secretary, 'deliver', { number: late, how: 'SIGNED_FOR', proof: '刘桂兰签收' });
    await joinsTheFirm(liuGuilan);
    expect(await hall.refused(hall.secretary, 'return', { number: late, letterId: unused })).toBe(
      'LETTER_REVOKED',
    );
    for (const who of [hall.secretary, hall.chair])
      await hall.doing(who, 'key', { number, choices: ['AGREE', 'AGREE'] });
    const kept = await hall.town.database.source.query(
      `SELECT unit_no, choices FROM ballot WHERE vote_id = $1 ORDER BY unit_no`,
      [hall.vote.voteId],
    );
    expect(kept).toEqual([
      { unit_no: 2, choices: 'RR' },
      { unit_no: 8, choices: 'AA' },
    ]);
  });

  it('who joins tomorrow may vote today, and from midnight on may not', async () => {
    const proxyId = await give(2, PERSON.sunXiaomei);
    const tomorrow = addDays(dayOf(new Date()), 1);
    await joinsTheFirm(PERSON.sunXiaomei, tomorrow);
    expect(await atTheDesk()).toMatchObject([{ id: proxyId, revokedAt: null }]);
    await lapseLettersAtMidnight(hall.town.database, { now: () => new Date(`${tomorrow}T00:01:00+08:00`) });
    expect(await atTheDesk()).toMatchObject([{ id: proxyId, lapsedBecause: 'AGENT_OF_FIRM' }]);
  });

  describe('is not in force when it is given in the moment in which its agent joins', () => {
    const actor = { personId: PERSON.zhouJianguo, name: '周建国', appointments: [] } as unknown as Actor;
    const joining = async (tx: Tx, personId: string): Promise<void> => {
      const now = new Date();
      await tx.query(
        `INSERT INTO appointment (id, person_id, office, title, place_id, organisation_id, since)
         VALUES (gen_random_uuid(), $1, 'FIRM_STAFF', '客服', $2, $3, $4)`,
        [personId, ESTATE.hanlin, ORGANISATION.lanting, dayOf(now)],
      );
      await rightsChanged(tx, personId);
      await lapseLettersOfUnfit(tx, [personId], now);
    };
    const giving = async (tx: Tx, agentId: string): Promise<void> => {
      const { voteId } = hall.vote;
      const principal = (await principalOf(tx, voteId, 2))!;
      const letter = {
        id: randomUUID(),
        voteId,
        unitNo: 2,
        agentId,
        instruction: '??',
        principal,
        givenBy: null,
      };
      await takeIn({ tx, now: new Date(), actor }, await lockVote(tx, voteId), letter);
    };
    const somebodyNew = async (): Promise<string> => {
      const id = randomUUID();
      await hall.town.database.source.query(`INSERT INTO person (id, name) VALUES ($1, '新人')`, [id]);
      return id;
    };

    it.each([
      ['first joining', joining, giving, 'LETTER_TO_FIRM'],
      ['first given', giving, joining, 'AGENT_OF_FIRM'],
    ] as const)('%s', async (_, one, other, expected) => {
      const person = await somebodyNew();
      const [, second] = await twoAtOnce(hall.town.database, (tx, who) => (who ? other : one)(tx, person));
      const [letter] = await hall.town.database.source.query(
        `SELECT lapsed_because FROM ballot_proxy WHERE vote_id = $1 AND agent_id = $2`,
        [hall.vote.voteId, person],
      );
      expect(second?.status === 'rejected' ? second.reason.code : letter?.lapsed_because).toBe(expected);
    });
  });

  describe('and the register', () => {
    let cases: CaseHall;
    beforeAll(async () => void (cases = await CaseHall.in(hall.town)));

    /** Flats of two owners with accounts, and of a third; the second has a letter of the first. */
    const market = async (profile: string) => {
      const { building, ids } = await cases.built([{ of: ['甲'] }, { of: ['乙'] }, { of: ['丙'] }]);
      const vote = await cases.open(building, one(undefined, { profile }));
      const [first, second] = [await cases.voterOf(ids[0]!), await cases.voterOf(ids[1]!)];
      await cases.chair.ask(VOTE.refreshVoters, { voteId: vote.voteId });
      const [{ person_id: agentId }] = await hall.town.database.source.query(
        `SELECT person_id FROM unit_owner WHERE unit_id = $1 AND until IS NULL`,
        [ids[1]],
      );
      const input = { id: randomUUID(), voteId: vote.voteId, unitNo: 1, agentId, instruction: ['AGAINST'] };
      await first.ask(DO.give, { input });
      return { vote, ids, first, second, letterId: input.id };
    };
    const sells = async (unitId: string): Promise<void> => {
      const owners = [{ name: '新买家', idSuffix: '777771' }];
      const sale = { id: unitId, version: 1, reason: 'SALE', since: dayOf(new Date()), note: '' };
      const input = { ...sale, status: 'REGISTERED', ownership: 'SOLE', owners };
      await cases.secretary.ask(REGISTER.changeOwners, { input });
    };
    const seen = async (voteId: string): Promise<any[]> =>
      (await cases.secretary.ask(LETTERS, { voteId }))['proxyLetters'];

    it('where only owners are agents it lapses when its agent sells', async () => {
      const { vote, ids, second, letterId } = await market('weifang');
      await sells(ids[1]!);
      const input = { ...aBallot(vote, [1], 'AGAINST'), proxyId: letterId };
      expect((await second.refusal(CAST, { input })).code).toBe('VOTE_NOT_FOUND');
      expect(await seen(vote.voteId)).toMatchObject([{ id: letterId, lapsedBecause: 'AGENT_NO_OWNER' }]);
    });

    it('and elsewhere it does not', async () => {
      const { vote, ids } = await market('national');
      await sells(ids[1]!);
      expect(await seen(vote.voteId)).toMatchObject([{ revokedAt: null, lapsedBecause: null }]);
    });

    it('with its unit it lapses, and what the seller told the agent is not for the buyer', async () => {
      const { vote, ids, first, letterId } = await market('national');
      await sells(ids[0]!);
      const buyer = await ownerOf(hall.town, '新买家', [ids[0]!]);
      await cases.chair.ask(VOTE.refreshVoters, { voteId: vote.voteId });
      expect(await seen(vote.voteId)).toMatchObject([{ id: letterId, lapsedBecause: 'UNIT_SOLD' }]);
      expect((await buyer.ask(MINE, { voteId: vote.voteId }))['myProxyLetters']).toEqual([]);
      expect((await first.refusal(MINE, { voteId: vote.voteId })).code).toBe('VOTE_NOT_FOUND');
    });
  });
});
