import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { ESTATE } from '../../../apps/api/src/demo/demo-ids.js';
import { freezeEstate, liftFreeze } from '@sifang/voting';
import { randomUUID } from 'node:crypto';
import { dayOf } from '@sifang/kernel';
import { DO as REGISTER } from '../register/asking.js';
import { outcome, ownerOf } from '../topics/a-topic.js';
import { openTown, type Town } from '../town/open-town.js';
import { aBallot, CAST } from './an-open-vote.js';
import { CaseHall, type CaseBallot, type CaseUnit } from './case-hall.js';
import { aVote, VOTE, windowFromNow } from './hall.js';
import { everybodyCasts } from './many-ballots.js';

let town: Town;
let hall: CaseHall;
beforeAll(async () => {
  town = await openTown();
  hall = await CaseHall.in(town);
});
afterAll(() => town.close());

interface Case {
  readonly units: readonly CaseUnit[];
  readonly settings?: Record<string, unknown>;
  readonly ballots: readonly CaseBallot[];
  /** Of all owners. */
  readonly all: readonly [heads: number, area: number];
  /** Of each item, as far as the case says. */
  readonly items: readonly Record<string, unknown>[];
}

const ONE_ITEM = [{ id: undefined, matter: '278-5', text: '使用维修资金' }];
const one = (policies?: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  ...more,
  items: ONE_ITEM.map(item => ({ ...item, id: randomUUID() })),
  ...(policies && { policies }),
});
const figure = (heads: number, area: number) => ({ heads, area });
const several = (many: number, unit: (nth: number) => CaseUnit): CaseUnit[] =>
  Array.from({ length: many }, (_, at) => unit(at));

const THREE: readonly CaseUnit[] = [9_000, 8_550, 12_025].map(area => ({ of: ['甲'], area }));
const FLAT_AND_PARKING: readonly CaseUnit[] = [
  { of: ['甲'] },
  { of: ['甲'], area: 1_250, use: 'PARKING' },
  { of: ['甲'], area: 1_250, use: 'PARKING' },
];
const UNSOLD = several(40, () => ({ of: ['开发商'], status: 'UNSOLD' }));
const UNDELIVERED = several(12, nth => ({
  ...{ of: [`买家${nth}`], area: nth ? 10_800 : 11_200, status: 'SOLD_UNDELIVERED' },
}));
const TWO_ALIKE: readonly CaseUnit[] = [{ of: ['甲'] }, { of: ['乙'] }];

const CASES: readonly (readonly [name: string, given: Case])[] = [
  [
    'case 19: an owner of three units is one head with all their area',
    {
      ...{ units: THREE, settings: one(), all: [1, 29_575] },
      ballots: [
        ['phone', 1, 'A'],
        ['paper', 2, 'A'],
        ['phone', 3, 'A'],
      ],
      items: [{ outcome: 'PASSED', agree: figure(1, 29_575), flags: [] }],
    },
  ],
  [
    'case 20: who votes for one of three units takes part with that one',
    {
      ...{ units: THREE, settings: one(), ballots: [['paper', 2, 'A']], all: [1, 29_575] },
      items: [{ outcome: 'NO_QUORUM', participating: figure(1, 8_550), agree: figure(1, 8_550) }],
    },
  ],
  [
    'case 20: or with all of them, where the vote says so',
    {
      ...{ units: THREE, settings: one({ severalUnits: 'WHOLE_OWNER' }), all: [1, 29_575] },
      ballots: [['paper', 2, 'A']],
      items: [{ outcome: 'PASSED', agree: figure(1, 29_575) }],
    },
  ],
  [
    'case 20: units that were voted differently leave the head open, and are flagged',
    {
      ...{ units: THREE, settings: one(), all: [1, 29_575] },
      ballots: [
        ['phone', 1, 'A'],
        ['paper', 2, 'R'],
        ['paper', 3, 'A'],
      ],
      items: [
        {
          ...{ outcome: 'CANNOT_ESTABLISH', agree: figure(0, 21_025), against: figure(0, 8_550) },
          flags: [{ code: 'HEAD_CONFLICT', units: expect.any(Array) }],
        },
      ],
    },
  ],
  [
    'case 21: husband and wife who own one unit are one head',
    {
      ...{ units: [{ of: ['夫', '妻'] }], settings: one(), ballots: [['paper', 1, 'A']], all: [1, 10_000] },
      items: [{ outcome: 'PASSED', agree: figure(1, 10_000), flags: [] }],
    },
  ],
  [
    'case 22: the developer is one head for what it did not sell or deliver',
    {
      ...{ units: [...UNSOLD, ...UNDELIVERED], settings: one(), all: [1, 530_000] },
      ballots: [['paper', 41, 'A']],
      items: [{ outcome: 'NO_QUORUM', participating: figure(1, 11_200) }],
    },
  ],
  [
    'case 23: five buyers to whom it was delivered are five heads more',
    {
      units: [
        ...UNSOLD,
        ...UNDELIVERED.map((unit, at) => (at < 5 ? { ...unit, status: 'REGISTERED' } : unit)),
      ],
      ...{ settings: one(), all: [6, 530_000] },
      ballots: [
        ['phone', 41, 'A'],
        ['paper', 42, 'R'],
      ],
      items: [{ outcome: 'NO_QUORUM', participating: figure(2, 22_000), agree: figure(1, 11_200) }],
    },
  ],
  [
    'case 24: parking that does not count is out of numerator and denominator',
    {
      ...{ units: FLAT_AND_PARKING, settings: one({ parking: 'EXCLUDE' }), all: [1, 10_000] },
      ballots: [['paper', 1, 'A']],
      items: [{ outcome: 'PASSED', agree: figure(1, 10_000) }],
    },
  ],
  [
    'case 25: parking that counts is in both, and its owner one head still',
    {
      ...{ units: FLAT_AND_PARKING, settings: one({ parking: 'INCLUDE' }), all: [1, 12_500] },
      ballots: [
        ['paper', 1, 'A'],
        ['phone', 3, 'A'],
      ],
      items: [{ outcome: 'PASSED', agree: figure(1, 11_250) }],
    },
  ],
  [
    'case 31: A alone and A with B are two heads, flagged for review',
    {
      ...{ units: [{ of: ['甲'] }, { of: ['甲', '乙'] }], settings: one(), all: [2, 20_000] },
      ballots: [
        ['phone', 1, 'A'],
        ['paper', 2, 'A'],
      ],
      items: [{ outcome: 'PASSED', agree: figure(2, 20_000), flags: [{ code: 'SHARED_OWNER' }] }],
    },
  ],
  [
    'case 32: of a paper and a later electronic ballot the first counts',
    {
      ...{ units: TWO_ALIKE, settings: one({ duplicates: 'FIRST_VALID' }), all: [2, 20_000] },
      ballots: [
        ['paper', 1, 'R'],
        ['phone', 1, 'A'],
        ['phone', 2, 'A'],
      ],
      items: [{ outcome: 'NOT_PASSED', against: figure(1, 10_000), discarded: 1 }],
    },
  ],
  [
    'case 33: or the electronic one, and the other is kept as void',
    {
      ...{ units: TWO_ALIKE, settings: one({ duplicates: 'ELECTRONIC_PREVAILS' }), all: [2, 20_000] },
      ballots: [
        ['paper', 1, 'R'],
        ['phone', 1, 'A'],
        ['phone', 2, 'A'],
      ],
      items: [{ outcome: 'PASSED', agree: figure(2, 20_000), discarded: 1 }],
    },
  ],
  [
    'case 39: two ticks void that item alone, so that participation differs by item',
    {
      ...{ units: TWO_ALIKE, all: [2, 20_000] },
      ballots: [
        ['paper', 1, 'AS'],
        ['phone', 2, 'AA'],
      ],
      items: [
        { outcome: 'PASSED', participating: figure(2, 20_000), spoiled: figure(0, 0) },
        { outcome: 'NO_QUORUM', participating: figure(1, 10_000), spoiled: figure(1, 10_000) },
      ],
    },
  ],
  [
    'case 40: an item left blank abstains, as in 四川',
    {
      ...{ units: TWO_ALIKE, settings: one(undefined, { profile: 'sichuan' }), all: [2, 20_000] },
      ballots: [
        ['paper', 1, 'B'],
        ['phone', 2, 'A'],
      ],
      items: [{ outcome: 'NOT_PASSED', participating: figure(2, 20_000), abstain: figure(1, 10_000) }],
    },
  ],
  [
    'case 41: or takes no part, where the vote says so',
    {
      ...{ units: TWO_ALIKE, settings: one({ blank: 'NOT_PARTICIPATING' }), all: [2, 20_000] },
      ballots: [
        ['paper', 1, 'B'],
        ['phone', 2, 'A'],
      ],
      items: [{ outcome: 'NO_QUORUM', participating: figure(1, 10_000), blank: figure(1, 10_000) }],
    },
  ],
];

describe('cases of the rule book, from the register to the result', () => {
  it.each(CASES)('%s', async (_name, { units, settings = {}, ballots, all, items }) => {
    const { building, ids } = await hall.built(units);
    const vote = await hall.open(building, settings);
    for (const ballot of ballots) await hall.handIn(vote, ids, ballot);
    const result = await hall.close(vote);
    expect(result).toMatchObject({ electorate: figure(...all), items });
  });

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

  const sold = async (unitId: string, seller: string): Promise<void> => {
    const sale = {
      ...{ id: unitId, version: 1, reason: 'SALE', since: dayOf(new Date()), note: '' },
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

  it("case 38: of an agent's ballot and the principal's own the principal's counts", async () => {
    const { building, ids } = await hall.built([{ of: ['甲'] }, { of: ['乙'] }]);
    const vote = await hall.open(building, one());
    const { voteId } = vote;
    const [principal, agent] = [await hall.voterOf(ids[0]!), await hall.voterOf(ids[1]!)];
    await hall.chair.ask(VOTE.refreshVoters, { voteId });
    const [{ person_id: agentId }] = await town.database.source.query(
      `SELECT person_id FROM unit_owner WHERE unit_id = $1`,
      [ids[1]],
    );
    const letter = { id: randomUUID(), voteId, unitNo: 1, agentId, instruction: [null] };
    await principal.ask(GIVE, { input: letter });
    await agent.ask(CAST, { input: { ...aBallot(vote, [1], 'AGREE'), proxyId: letter.id } });
    await principal.ask(CAST, { input: aBallot(vote, [1], 'AGAINST') });
    await agent.ask(CAST, { input: aBallot(vote, [2], 'AGREE') });
    expect((await hall.close(vote))['items']).toMatchObject([
      { outcome: 'NOT_PASSED', agree: figure(1, 10_000), against: figure(1, 10_000), discarded: 1 },
    ]);
  });

  it('case 56: in 深圳 a vote is extended by three months at most, and ends short of its quorum', async () => {
    const { building, ids } = await hall.built(several(3, nth => ({ of: [`业主${nth}`] })));
    const vote = await hall.open(building, one(undefined, { profile: 'shenzhen' }));
    await hall.handIn(vote, ids, ['phone', 1, 'A']);
    const until = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    const extend = (days: number) =>
      outcome(hall.chair, VOTE.extendOwnersVote, {
        input: { voteId: vote.voteId, until: until(days), reason: '人数不足' },
      });
    expect(await extend(95)).toBe('EXTENSION_TOO_LONG');
    expect(await extend(85)).toBe('done');
    expect(await extend(86)).toBe('EXTENDED_ENOUGH');
    const { items } = await hall.close(vote);
    expect(items).toMatchObject([{ outcome: 'NO_QUORUM', participating: figure(1, 10_000) }]);
  });

  it('case 56: and within a year it comes again only if 5 of the 7 of the committee agree', async () => {
    const { building, ids } = await hall.built(several(3, nth => ({ of: [`业主${nth}`] })));
    const settings = one(undefined, { profile: 'shenzhen' });
    const failed = await hall.open(building, settings);
    await hall.handIn(failed, ids, ['phone', 1, 'A']);
    await hall.close(failed);
    const drafted = aVote({ ...one(undefined, { profile: 'shenzhen' }), buildings: [building] });
    const voteId = drafted['id'];
    await hall.chair.ask(VOTE.draftOwnersVote, { input: drafted });
    await hall.chair.ask(VOTE.postVoteRoll, { input: { voteId } });
    const AGAIN =
      'query ($id: ID!) { ownersVote(id: $id) { raisedAgain { itemId voteId freeAt } timeline { type text } } }';
    const seen = async (who = hall.chair) => (await who.ask(AGAIN, { id: voteId }))['ownersVote'];
    const { raisedAgain } = await seen();
    expect(raisedAgain).toMatchObject([{ itemId: drafted['items'][0].id, voteId: failed.voteId }]);
    expect(Date.parse(raisedAgain[0].freeAt)).toBeGreaterThan(Date.now() + 364 * 86_400_000);
    const days = (many: number) => new Date(Date.now() + many * 86_400_000).toISOString();
    const notice = (committee: object | null) =>
      outcome(hall.chair, VOTE.giveVoteNotice, {
        input: { voteId, opensAt: days(17), closesAt: days(24), committee },
      });
    expect(await notice(null)).toBe('RAISED_TOO_SOON');
    expect(await notice({ members: 7, agree: 4 })).toBe('RAISED_TOO_SOON');
    expect(await notice({ members: 7, agree: 8 })).toBe('NUMBER_OUT_OF_RANGE');
    expect(await notice({ members: 7, agree: 5 })).toBe('done');
    const { timeline } = await seen();
    expect(timeline.at(-1)).toEqual({ type: 'NOTICED', text: expect.stringContaining('7 人，同意 5 人') });
    // Other owners, asked for the first time, and a year later these.
    const elsewhere = await hall.built([{ of: ['甲'] }]);
    await hall.open(elsewhere.building, one(undefined, { profile: 'shenzhen' }));
    await town.database.source.query(
      `UPDATE owners_vote SET opens_at = opens_at - interval '1 year', closes_at = closes_at - interval '1 year' WHERE id = $1`,
      [failed.voteId],
    );
    await hall.open(building, one(undefined, { profile: 'shenzhen' }));
  });

  it('case 72: while a committee is re-elected nobody drafts the dismissal of the firm, and its end lets them', async () => {
    const election = { estateId: ESTATE.hanlin, electionId: randomUUID(), reason: '业委会换届' };
    await town.database.transaction(tx => freezeEstate({ tx, now: new Date() }, election));
    const dismissal = [{ id: randomUUID(), matter: '278-4', text: '解聘物业服务企业' }];
    const draft = (items: object[]) => outcome(hall.chair, VOTE.draftOwnersVote, { input: aVote({ items }) });
    expect(await draft(dismissal)).toBe('MATTER_FROZEN');
    expect(await draft([{ id: randomUUID(), matter: '278-5', text: '更换电梯' }])).toBe('done');
    await town.database.transaction(tx => liftFreeze({ tx, now: new Date() }, election));
    expect(await draft(dismissal)).toBe('done');
  });
});

const GIVE = `mutation ($input: GiveLetterInput!) { giveProxyLetter(input: $input) }`;

/** 500 of 1,000 owners returned nothing; areas as the rule book has them. */
const GROUPS = [
  ['A', 300, 3_100_000],
  ['R', 150, 1_600_000],
  ['X', 50, 500_000],
  [null, 500, 4_800_000],
] as const;
/** Heads one way, area the other. */
const OPPOSED = [
  ['A', 300, 1_600_000],
  ['R', 200, 3_100_000],
  [null, 500, 4_800_000],
] as const;

describe('cases of the rule book about silence', () => {
  type Groups = readonly (readonly [letter: string | null, heads: number, area: number])[];

  /** @param unproved how many of the silent, from the first, have a delivery without proof */
  async function counted(
    groups: Groups,
    silentArticle: string | null,
    unproved = 0,
  ): Promise<Record<string, any>> {
    const letters = groups.flatMap(([letter, heads]) => Array.from({ length: heads }, () => letter));
    const units = groups.flatMap(([letter, heads, area]) =>
      several(heads, nth => ({
        of: [`${letter}${nth}`],
        area: Math.floor(area / heads) + (nth === 0 ? area % heads : 0),
      })),
    );
    const { building } = await hall.built(units);
    const vote = await hall.open(building, one({ ...(silentArticle && { silentArticle }) }));
    const { voteId } = vote;
    await hall.secretary.ask('mutation ($input: PrintPapersInput!) { printPapers(input: $input) }', {
      input: { voteId },
    });
    const first = letters.indexOf(null) + 1;
    await town.database.source.query(
      `UPDATE paper_ballot SET delivered_at = now(), delivered_how = 'SIGNED_FOR', delivered_by = $2,
              delivery_proof = CASE WHEN unit_no >= $3 AND unit_no < $3 + $4 THEN '' ELSE '本人签收' END WHERE vote_id = $1`,
      [voteId, PERSON.zhangWenjing, first, unproved],
    );
    await everybodyCasts(town, voteId, ({ no }) => letters[no - 1] ?? null);
    await windowFromNow(town, voteId, -3_600, -0.001);
    // What was not returned is accounted for before the count: nobody found it, which does not undo that it was delivered.
    await town.database.source.query(
      `UPDATE paper_ballot SET accounted_as = 'LOST', accounted_at = now(), accounted_by = $2 WHERE vote_id = $1`,
      [voteId, PERSON.zhangWenjing],
    );
    return hall.close(vote);
  }

  it('case 42: without a rule half of the owners are no quorum', async () => {
    const { items } = await counted(GROUPS, null);
    expect(items).toMatchObject([{ outcome: 'NO_QUORUM', participating: figure(500, 5_200_000) }]);
  });

  it('case 43: with rule, proof and warning silence follows the majority', async () => {
    const { items } = await counted(GROUPS, '议事规则第二十条');
    expect(items).toMatchObject([
      { outcome: 'PASSED', participating: figure(1_000, 10_000_000), agree: figure(800, 7_900_000) },
    ]);
  });

  it('case 44: twenty deliveries without proof leave', async () => {
    const { items } = await counted(GROUPS, '议事规则第二十条', 20);
    expect(items).toMatchObject([
      { outcome: 'PASSED', participating: { heads: 980 }, agree: { heads: 780 } },
    ]);
  });

  it('case 45: where heads and area disagree nothing is followed, and a person decides', async () => {
    const { items } = await counted(OPPOSED, '议事规则第二十条');
    expect(items).toMatchObject([
      { flags: [{ code: 'MAJORITIES_DISAGREE' }], agree: figure(300, 1_600_000) },
    ]);
  });
});
