import { randomUUID } from 'node:crypto';
import { dayOf } from '@sifang/kernel';
import { DO as REGISTER } from '../register/asking.js';
import { outcome, ownerOf } from '../topics/a-topic.js';
import { openTown, type Town } from '../town/open-town.js';
import { aBallot, CAST } from './an-open-vote.js';
import { CaseHall, figure, one } from './case-hall.js';
import { VOTE } from './hall.js';
import { ASK, DO } from './paper-hall.js';

let town: Town;
let hall: CaseHall;
beforeAll(async () => {
  town = await openTown();
  hall = await CaseHall.in(town);
});
afterAll(() => town.close());

describe('cases of the rule book about what changes in the register while a vote runs', () => {
  it('cases 26, 27: counts by the survey without a certificate, and by the certificate from the next vote on', async () => {
    const survey = { of: ['甲'], area: 8_812, source: 'SURVEY', status: 'SOLD_UNREGISTERED' };
    const { building, ids } = await hall.built([survey, { of: ['乙'] }]);
    const vote = await hall.open(building, one());
    await town.database.source.query(
      `UPDATE unit SET area = 8750, area_source = 'REGISTER', status = 'REGISTERED' WHERE id = $1`,
      [ids[0]],
    );
    await hall.handIn(vote, ids, ['phone', 1, 'A']);
    await hall.handIn(vote, ids, ['paper', 2, 'A']);
    const { electorate, items } = await hall.close(vote);
    expect([electorate, items[0].agree]).toEqual([figure(2, 18_812), figure(2, 18_812)]);
    const next = await hall.open(building, one());
    await hall.handIn(next, ids, ['paper', 1, 'A']);
    expect((await hall.close(next))['electorate']).toEqual(figure(2, 18_750));
  });

  const sold = async (unitId: string, seller: string, reason = 'SALE'): Promise<void> => {
    const sale = {
      ...{ id: unitId, version: 1, reason, since: dayOf(new Date()), note: '' },
      ...{
        status: 'REGISTERED',
        ownership: 'SOLE',
        owners: [{ name: `${seller}的买家`, idSuffix: '777771' }],
      },
    };
    await hall.secretary.ask(REGISTER.changeOwners, { input: sale });
  };

  it('case 28: a sale after the seller has voted leaves the ballot as it is, and the buyer is refused', async () => {
    const { building, ids } = await hall.built([{ of: ['卖家'] }, { of: ['乙'] }]);
    const vote = await hall.open(building, one());
    const seller = await hall.voterOf(ids[0]!);
    await hall.chair.ask(VOTE.refreshVoters, { voteId: vote.voteId });
    await seller.ask(CAST, { input: aBallot(vote, [1], 'AGREE') });
    await sold(ids[0]!, '卖家');
    const buyer = await ownerOf(town, '买家', [ids[0]!]);
    await hall.chair.ask(VOTE.refreshVoters, { voteId: vote.voteId });
    expect(await outcome(buyer, CAST, { input: aBallot(vote, [1], 'AGAINST') })).toBe('ALREADY_CAST');
    expect(await outcome(seller, CAST, { input: aBallot(vote, [1], 'AGAINST') })).not.toBe('done');
    await hall.handIn(vote, ids, ['paper', 2, 'A']);
    expect((await hall.close(vote))['items']).toMatchObject([
      { outcome: 'PASSED', agree: figure(2, 20_000) },
    ]);
  });

  it('case 29: a sale before the seller has voted gives the vote to the buyer', async () => {
    const { building, ids } = await hall.built([{ of: ['卖家'] }, { of: ['乙'] }]);
    const vote = await hall.open(building, one());
    const seller = await hall.voterOf(ids[0]!);
    await hall.chair.ask(VOTE.refreshVoters, { voteId: vote.voteId });
    await sold(ids[0]!, '卖家');
    expect(await outcome(seller, CAST, { input: aBallot(vote, [1], 'AGREE') })).toBe('VOTE_NOT_FOUND');
    const buyer = await ownerOf(town, '买家', [ids[0]!]);
    await hall.chair.ask(VOTE.refreshVoters, { voteId: vote.voteId });
    await buyer.ask(CAST, { input: aBallot(vote, [1], 'AGAINST') });
    await hall.handIn(vote, ids, ['paper', 2, 'A']);
    expect((await hall.close(vote))['items']).toMatchObject([
      { outcome: 'NOT_PASSED', against: figure(1, 10_000) },
    ]);
  });

  /** Two flats, open for votes; the first is 卖家's, who has an account. */
  const market = async (policies?: Record<string, unknown>) => {
    const { building, ids } = await hall.built([{ of: ['卖家'] }, { of: ['乙'] }]);
    const vote = await hall.open(building, one(policies));
    const [seller, neighbour] = [await hall.voterOf(ids[0]!), await hall.voterOf(ids[1]!)];
    await hall.chair.ask(VOTE.refreshVoters, { voteId: vote.voteId });
    const buys = async () => {
      await sold(ids[0]!, '卖家');
      const buyer = await ownerOf(town, '买家', [ids[0]!]);
      await hall.chair.ask(VOTE.refreshVoters, { voteId: vote.voteId });
      return buyer;
    };
    return { vote, ids, seller, neighbour, buys };
  };
  const inTheLog = async (voteId: string) =>
    town.database.source.query(`SELECT channel, choices FROM ballot WHERE vote_id = $1 AND unit_no = 1`, [
      voteId,
    ]);

  it.each([
    ['LAST_VALID', 'phone'],
    ['LAST_VALID', 'paper'],
    ['ELECTRONIC_PREVAILS', 'paper'],
    ['CONFLICT_VOID', 'paper'],
  ] as const)(
    'case 28: under %s a buyer does not unsay what the seller said by %s',
    async (duplicates, way) => {
      const { vote, ids, buys } = await market({ duplicates });
      await hall.handIn(vote, ids, [way, 1, 'A']);
      const buyer = await buys();
      expect(await outcome(buyer, CAST, { input: aBallot(vote, [1], 'AGAINST') })).toBe('ALREADY_CAST');
      expect(await inTheLog(vote.voteId)).toMatchObject([{ choices: 'A' }]);
    },
  );

  it('case 28: nor what the seller has put into the box and nobody has read yet', async () => {
    const { vote, buys } = await market({ duplicates: 'LAST_VALID' });
    const number = await inTheBox(vote.voteId);
    const buyer = await buys();
    expect(await outcome(buyer, CAST, { input: aBallot(vote, [1], 'AGAINST') })).toBe('ALREADY_CAST');
    for (const who of [hall.secretary, hall.chair])
      await who.ask(DO.key, { input: { voteId: vote.voteId, number, choices: ['AGREE'] } });
    expect(await inTheLog(vote.voteId)).toEqual([{ channel: 'PAPER', choices: 'A' }]);
  });

  it("case 28: the paper of a unit whose seller has voted by phone is not taken back as the buyer's", async () => {
    const { vote, ids, buys } = await market();
    await hall.handIn(vote, ids, ['phone', 1, 'A']);
    await buys();
    await expect(inTheBox(vote.voteId)).rejects.toThrow('ALREADY_CAST');
    const refused = { voteId: vote.voteId, number: 1, as: 'REFUSED', note: '卖家已投' };
    await hall.secretary.ask(DO.accountFor, { input: refused });
    expect((await hall.close(vote))['items']).toMatchObject([{ participating: figure(1, 10_000) }]);
  });

  it('an account that merely comes to a new spelling may still say something else where the last ballot counts', async () => {
    const { vote, ids, seller } = await market({ duplicates: 'LAST_VALID' });
    await seller.ask(CAST, { input: aBallot(vote, [1], 'AGREE') });
    await sold(ids[0]!, '卖家', 'CORRECTION');
    const same = await ownerOf(town, '卖家本人', [ids[0]!]);
    await hall.chair.ask(VOTE.refreshVoters, { voteId: vote.voteId });
    expect(await outcome(same, CAST, { input: aBallot(vote, [1], 'AGAINST') })).toBe('done');
  });

  const letterTo = (voteId: string, agentId: string) => ({
    ...{ id: randomUUID(), voteId, unitNo: 1, agentId, instruction: [null] },
  });

  it("what the seller's agent has cast stands as well", async () => {
    const { vote, ids, seller, neighbour, buys } = await market();
    const letter = letterTo(vote.voteId, await personOf(ids[1]!));
    await seller.ask(GIVE, { input: letter });
    await neighbour.ask(CAST, { input: { ...aBallot(vote, [1], 'AGREE'), proxyId: letter.id } });
    const buyer = await buys();
    expect(await outcome(buyer, CAST, { input: aBallot(vote, [1], 'AGAINST') })).toBe('ALREADY_CAST');
    await hall.handIn(vote, ids, ['phone', 2, 'A']);
    expect((await hall.close(vote))['items']).toMatchObject([
      { outcome: 'PASSED', agree: figure(2, 20_000), discarded: 0 },
    ]);
  });

  it("a letter of the seller's lapses with the sale, and the buyer may give one", async () => {
    const { vote, ids, seller, neighbour, buys } = await market();
    const letter = letterTo(vote.voteId, await personOf(ids[1]!));
    await seller.ask(GIVE, { input: letter });
    const buyer = await buys();
    const byOld = { ...aBallot(vote, [1], 'AGREE'), proxyId: letter.id };
    expect(await outcome(neighbour, CAST, { input: byOld })).toBe('PROXY_NOT_VALID');
    const { proxyLetters } = await hall.secretary.ask(ASK.letters, { voteId: vote.voteId });
    expect(proxyLetters).toMatchObject([{ id: letter.id, used: false, revokedAt: expect.any(String) }]);
    const next = letterTo(vote.voteId, letter.agentId);
    await buyer.ask(GIVE, { input: next });
    await neighbour.ask(CAST, { input: { ...aBallot(vote, [1], 'AGAINST'), proxyId: next.id } });
    expect(await inTheLog(vote.voteId)).toMatchObject([{ choices: 'R' }]);
  });

  it("case 22: a buyer to whom nothing was delivered does not vote with the developer's head", async () => {
    const { building, ids } = await hall.built([
      { of: ['买家'], status: 'SOLD_UNDELIVERED' },
      { of: ['乙'] },
    ]);
    const buyer = await hall.voterOf(ids[0]!);
    await hall.voterOf(ids[1]!);
    const vote = await hall.open(building, one());
    expect(await outcome(buyer, CAST, { input: aBallot(vote, [1]) })).toBe('NOT_YOUR_UNIT');
    await hall.chair.ask(VOTE.refreshVoters, { voteId: vote.voteId });
    expect(await outcome(buyer, CAST, { input: aBallot(vote, [1]) })).toBe('NOT_YOUR_UNIT');
  });

  const personOf = async (unitId: string): Promise<string> => {
    const [owner] = await town.database.source.query(
      `SELECT person_id FROM unit_owner WHERE unit_id = $1 AND until IS NULL`,
      [unitId],
    );
    return owner.person_id;
  };

  /** The paper of the first unit, not read yet. @returns its number */
  const inTheBox = async (voteId: string): Promise<number> => {
    const { secretary } = hall;
    const { printPapers } = await secretary.ask(DO.print, { input: { voteId, unitNos: [1] } });
    const paper = { voteId, number: printPapers[0] };
    await secretary.ask(DO.deliver, { input: { ...paper, how: 'SIGNED_FOR', proof: '签收', photoIds: [] } });
    const returned = await outcome(secretary, DO.return, { input: paper });
    if (returned !== 'done') throw new Error(returned);
    return paper.number;
  };
});

const GIVE = `mutation ($input: GiveLetterInput!) { giveProxyLetter(input: $input) }`;
