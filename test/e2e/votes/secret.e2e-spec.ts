import { randomUUID } from 'node:crypto';
import { createHash } from 'node:crypto';
import request from 'supertest';
import { Seals } from '@sifang/platform';
import { verifyBundle, type Checking } from '@sifang/voting/domain';
import { votingKey } from '../../../libs/voting/src/application/proof/sign-checkpoint.js';
import { printed, sealLine } from '../../../libs/voting/src/domain/bundle/write-bundle.js';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { isSigned } from '../../../apps/worker/src/is-signed.js';
import { aUnit } from '../claims/a-unit.js';
import { openTown, type Town } from '../town/open-town.js';
import { refusedWithoutTrace } from '../town/records.js';
import type { Visitor } from '../town/visitor.js';
import { BallotForm } from '@sifang/voting/domain';
import { aBallot, anOpenVote, cast, CAST, MY_BALLOTS } from './an-open-vote.js';
import { aNoticedElection } from './an-election.js';
import { aDraftedVote, aVote, VOTE } from './hall.js';
import { DO } from './paper-hall.js';
import {
  aSecretVote,
  closed,
  POST,
  RESULT,
  VOTERS,
  withOwners,
  type SecretHall,
  type SecretOwner,
} from './secret-hall.js';

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const checking: Checking = { sha256, isSigned, key: null, receipts: [] };

let town: Town;
let voters: Map<string, Visitor>;
beforeAll(async () => {
  town = await openTown();
  voters = new Map(await Promise.all(VOTERS.map(async id => [id, await town.person(id)] as const)));
});
afterAll(() => town.close());

const votes = (hall: SecretHall, owner: SecretOwner, choice = 'AGREE'): Promise<Record<string, any>> =>
  cast(voters.get(owner.voterId)!, aBallot(hall, owner.units, choice));

const rows = (text: string, voteId: string): Promise<Record<string, any>[]> =>
  town.database.source.query(text, [voteId]);

const envelopesOf = async ({ voteId }: Pick<SecretHall, 'voteId'>): Promise<number> =>
  (await rows('SELECT count(*)::integer AS many FROM secret_envelope WHERE vote_id = $1', voteId))[0]![
    'many'
  ];

const fetched = (who: Visitor, voteId: string, form: string): request.Test =>
  request(town.url)
    .get(`/files/votes/${voteId}/bundle?form=${form}`)
    .set(who.headers)
    .buffer(true)
    .parse((response, done) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => done(null, Buffer.concat(pieces)));
    });

type Line = Record<string, any>;
type Edit = (lines: Line[]) => unknown;
const the = (lines: readonly Line[], kind: string): Line => lines.find(line => line['kind'] === kind)!;

/** What somebody with the key of the house might try on the tellers' form, and what gives it away. */
const FALSIFIED: readonly (readonly [what: string, edit: Edit, codes: readonly string[]])[] = [
  ['a total grows', lines => the(lines, 'total')['agree'].area++, ['TOTALS_MARKS', 'RESULT_FIGURES']],
  [
    'a head goes to the other side',
    lines => (the(lines, 'total')['agree'].heads++, the(lines, 'total')['against'].heads--),
    ['RESULT_FIGURES'],
  ],
  ['an item has no total', lines => lines.splice(lines.indexOf(the(lines, 'total')), 1), ['TOTALS_UNFIT']],
  [
    'a head changes sides in the result',
    lines => (the(lines, 'result')['agree'].heads++, the(lines, 'result')['against'].heads--),
    ['RESULT_FIGURES'],
  ],
  [
    'somebody is left out of the result',
    lines => (the(lines, 'result')['agree'].heads--, the(lines, 'result')['participating'].heads--),
    ['RESULT_PARTICIPATION', 'RESULT_FIGURES'],
  ],
  [
    'what was chosen stands on a mark',
    lines => (the(lines, 'ballot')['choices'] = 'AA'),
    ['LEAF_HASH', 'BALLOT_CHOICES'],
  ],
];

/** Both forms of the bundle hold, and whoever falsifies the tellers', even with the key, is found out. */
async function checkedAsFiles({ voteId }: SecretHall, teller: Visitor): Promise<void> {
  const linesOf = async (form: string): Promise<Line[]> => {
    const { body } = await fetched(teller, voteId, form);
    expect((await verifyBundle(checking, body)).findings).toEqual([]);
    return body
      .toString()
      .trimEnd()
      .split('\n')
      .map((line: string) => JSON.parse(line))
      .slice(0, -1);
  };
  expect((await linesOf('public')).map(({ kind }) => kind)).not.toContain('total');
  const lines = await linesOf('tellers');
  for (const [what, edit, codes] of FALSIFIED) {
    const edited = structuredClone(lines);
    edit(edited);
    const { findings } = await verifyBundle(checking, sealedAnew(voteId, edited));
    expect([what, findings.map(({ code }) => code)]).toEqual([what, codes]);
  }
}

function sealedAnew(voteId: string, lines: readonly Line[]): Buffer {
  const key = votingKey(town.api.app.get(Seals, { strict: false }));
  const text = lines.map(line => `${JSON.stringify(line)}\n`).join('');
  const digest = sha256(Buffer.from(text)).toString('hex');
  const sign = (words: string): string => Buffer.from(key.sign(words)).toString('hex');
  return Buffer.from(text + printed(sealLine(voteId, lines.length, digest, sign)));
}

describe('a secret vote', () => {
  it('is drafted with the only policies that can be kept in secret, and for owners enough', async () => {
    const chair = await town.person(PERSON.chenGuodong);
    const draft = (changes: object) =>
      chair.refusal(VOTE.draftOwnersVote, { input: aVote({ form: 'SECRET', ...changes }) });
    expect(await draft({ policies: { duplicates: 'LAST_VALID' } })).toMatchObject({
      ...{ code: 'SECRET_POLICY_UNFIT', field: 'policies.duplicates' },
    });
    expect(await draft({ policies: { silentArticle: '议事规则第八条' } })).toMatchObject({
      field: 'policies.silentArticle',
    });
    await aUnit(town, { name: '常乐', idSuffix: '00123X' });
    const few = await aDraftedVote(town, { form: 'SECRET', buildings: ['99号楼'] });
    expect(
      await refusedWithoutTrace(town, chair, VOTE.postVoteRoll, { input: { voteId: few.voteId } }),
    ).toMatchObject({
      ...{ code: 'SECRET_ROLL_TOO_SMALL', field: 'form' },
    });
  });

  it('goes from open to declared, and nobody sees more of it than everybody', async () => {
    const hall = await aSecretVote(town);
    const { voteId, chair, owners } = hall;
    const [liu] = voters.values();
    for (const [at, owner] of owners.entries())
      await votes(hall, owner, ['AGREE', 'AGREE', 'AGAINST', 'AGREE', 'ABSTAIN'][at % 5]);
    const heads = owners.length;
    const area = owners.reduce((sum, owner) => sum + owner.area, 0);
    expect(await envelopesOf(hall)).toBe(heads);
    await closed(town, hall);
    expect(await envelopesOf(hall)).toBe(0);
    await chair.ask(POST, { voteId });
    const seen = (await liu!.ask(RESULT, { voteId }))['voteResult'];
    const of = (choice: number): number =>
      owners.filter((_, at) => [0, 0, 1, 0, 2][at % 5] === choice).length;
    expect(seen).toMatchObject({ exact: false, electorate: { heads, area }, turnout: { paper: 0 } });
    expect(seen.items[0]).toMatchObject({
      ...{ outcome: 'PASSED', unanimous: false, withheld: false, buildings: null, discarded: 0 },
      ...{
        participating: { heads, area },
        agree: { heads: of(0) },
        against: { heads: of(1) },
        abstain: { heads: of(2) },
      },
    });
    expect([null, 10_000]).toContain(seen.items[0].areaStep);
    expect((await chair.ask(RESULT, { voteId }))['voteResult']).toEqual(seen);

    const look = `mutation ($input: LookAtBallotsInput!) { lookAtBallots(input: $input) { unitNo } }`;
    await town.database.source.query(`INSERT INTO owners_vote_officer VALUES ($1, $2, 'TELLER', $2, now())`, [
      voteId,
      PERSON.liuGuilan,
    ]);
    expect(await liu!.refusal(look, { input: { voteId, reason: '核对选票' } })).toMatchObject({
      code: 'SECRET_BALLOT',
    });
    expect((await liu!.ask(RESULT, { voteId }))['voteResult']).toEqual(seen);
    await checkedAsFiles(hall, liu!);
    await chair.ask(
      `mutation ($input: WithdrawVoteResultInput!) { withdrawVoteResult(input: $input) { id } }`,
      {
        input: { voteId, reason: '公告有误，重新公示' },
      },
    );
    await chair.ask(POST, { voteId });
    expect((await liu!.ask(RESULT, { voteId }))['voteResult']).toEqual(seen);
  });

  it('elects: a slate counts as a whole, exactly by heads, and nobody sees whose names are on a ballot', async () => {
    const form = { form: BallotForm.SECRET, buildings: ['3号楼'] };
    const hall = await withOwners(town, await aNoticedElection(town, form));
    const { voteId, chair, itemIds, owners } = hall;
    // First the rules of the assembly, then five candidates for three seats.
    const says = ['AAAABB', 'RABBBA', 'XRRRRR', 'AXXXXX'];
    const CHOICES = { A: 'AGREE', R: 'AGAINST', X: 'ABSTAIN', B: 'BLANK' } as Record<string, string>;
    const ballot = ({ units }: SecretOwner, letters: string) => ({
      ...{ voteId, ballotId: randomUUID(), units },
      choices: [...letters].map((letter, at) => ({ itemId: itemIds[at], choice: CHOICES[letter] })),
    });
    const [first] = owners;
    const voter = (owner: SecretOwner) => voters.get(owner.voterId)!;
    expect(await voter(first!).refusal(CAST, { input: ballot(first!, 'AAAAAB') })).toMatchObject({
      code: 'TOO_MANY_CHOSEN',
    });
    for (const [at, owner] of owners.entries())
      expect((await cast(voter(owner), ballot(owner, says[at % 4]!)))['choices']).toEqual([]);
    await closed(town, hall);
    await chair.ask(POST, { voteId });
    const { items } = (await chair.ask(RESULT, { voteId }))['voteResult'];
    const of = (...nths: number[]): number => owners.filter((_, at) => nths.includes(at % 4)).length;
    expect(
      items.map(({ agree, against, abstain }: any) => [agree.heads, against.heads, abstain.heads]),
    ).toEqual([
      [of(0, 3), of(1), of(2)],
      // Who named some did not name the others, and took part for all.
      [of(0, 1), of(2), of(3)],
      ...[
        [of(0), of(2), of(1, 3)],
        [of(0), of(2), of(1, 3)],
      ],
      ...[
        [0, of(2), of(0, 1, 3)],
        [of(1), of(2), of(0, 3)],
      ],
    ]);
    const all = owners.length;
    expect(items.map(({ participating }: any) => participating.heads)).toEqual(itemIds.map(() => all));
    const said = await rows(`SELECT DISTINCT choices FROM ballot WHERE vote_id = $1`, voteId);
    expect(said).toEqual([{ choices: '-' }]);
    const draw = 'mutation ($voteId: ID!) { drawBallotCalling(voteId: $voteId) }';
    expect(await chair.refusal(draw, { voteId })).toMatchObject({ code: 'SECRET_NOT_CALLED' });
  });

  it('of which too few took part keeps nothing by choice', async () => {
    const hall = await aSecretVote(town);
    for (const owner of hall.owners.slice(0, 3)) await votes(hall, owner, 'AGAINST');
    await closed(town, hall);
    await hall.chair.ask(POST, { voteId: hall.voteId });
    const [item] = (await hall.chair.ask(RESULT, { voteId: hall.voteId }))['voteResult'].items;
    expect(item).toMatchObject({
      ...{ outcome: 'NO_QUORUM', withheld: true, unanimous: false, areaStep: null },
      ...{ participating: { heads: 3 }, against: { heads: 0, area: null } },
    });
    expect(item.tests.slice(2)).toMatchObject([
      { actual: null, met: null },
      { actual: null, met: null },
    ]);
    expect(
      await rows('SELECT agree, against, abstain FROM secret_count WHERE vote_id = $1', hall.voteId),
    ).toEqual(Array(2).fill({ agree: null, against: null, abstain: null }));
  });

  describe('while it is open', () => {
    let hall: SecretHall;
    let [one, other]: SecretOwner[] = [];
    beforeAll(async () => {
      hall = await aSecretVote(town);
      [one, other] = hall.owners.filter(({ voterId }) => voterId === PERSON.liuGuilan);
    });

    it('answers with a receipt that proves who took part and never what was chosen', async () => {
      const input = aBallot(hall, one!.units, 'AGAINST');
      const liu = voters.get(PERSON.liuGuilan)!;
      const receipt = await cast(liu, input);
      expect(receipt).toMatchObject({
        ballotId: input['ballotId'],
        choices: [],
        units: [{ no: one!.units[0] }],
      });
      expect(receipt['units'][0].leafText.split('\n')[6]).toBe('-');
      // The phone has not heard the answer; that it sends something else by then changes nothing, and tells nothing.
      expect(await cast(liu, input)).toEqual(receipt);
      expect(await cast(liu, { ...input, choices: aBallot(hall, []).choices })).toEqual(receipt);
      const [own] = (await liu.ask(MY_BALLOTS, { voteId: hall.voteId }))['myBallots'];
      expect(own).toMatchObject({ ballotId: input['ballotId'], choices: [] });
      expect(await envelopesOf(hall)).toBe(1);
    });

    it('takes one ballot of a unit, and tells whoever comes again', async () => {
      const before = await envelopesOf(hall);
      const refusal = await voters.get(PERSON.liuGuilan)!.refusal(CAST, {
        input: aBallot(hall, one!.units),
      });
      expect(refusal).toMatchObject({ code: 'ALREADY_CAST' });
      expect(await envelopesOf(hall)).toBe(before);
    });

    it('takes one ballot of an owner of several units, for all of them', async () => {
      // Units 1 to 3 are of one owner, 4 to 6 of another.
      const several = await anOpenVote(town, {
        units: 6,
        voters: [PERSON.liuGuilan],
        unitsOfHead: 3,
        form: BallotForm.SECRET,
      });
      const liu = voters.get(PERSON.liuGuilan)!;
      expect(await liu.refusal(CAST, { input: aBallot(several, [1, 3]) })).toMatchObject({
        ...{ code: 'SECRET_WHOLE_OWNER', field: 'units' },
      });
      expect((await cast(liu, aBallot(several, [3, 1, 2])))['units']).toHaveLength(3);
      await cast(liu, aBallot(several, [4, 5, 6], 'AGAINST'));
      expect(
        await rows(
          'SELECT sum(heads)::integer AS heads FROM ballot_batch WHERE vote_id = $1',
          several.voteId,
        ),
      ).toEqual([{ heads: 2 }]);
      expect(await envelopesOf(several)).toBe(2);
    });

    it('counts a head once where a buyer votes for one unit and the seller for the other', async () => {
      const both = [PERSON.liuGuilan, PERSON.zhouJianguo];
      const sold = await anOpenVote(town, {
        units: 2,
        voters: both,
        unitsOfHead: 2,
        form: BallotForm.SECRET,
      });
      for (const [at, id] of both.entries())
        await cast(voters.get(id)!, aBallot(sold, [at + 1], at ? 'AGAINST' : 'AGREE'));
      await closed(town, { ...sold, chair: hall.chair });
      const [count] = await rows(
        'SELECT heads, area::integer, agree, against FROM secret_count WHERE vote_id = $1 AND position = 1',
        sold.voteId,
      );
      expect(count).toEqual({ heads: 1, area: 18_000, agree: null, against: null });
    });

    it('has no following, no instructed letter and no paper', async () => {
      const liu = voters.get(PERSON.liuGuilan)!;
      expect(await liu.refusal(CAST, { input: aBallot(hall, other!.units, 'WITH_MAJORITY') })).toMatchObject({
        ...{ code: 'SECRET_NO_FOLLOWING', field: 'choices.0.choice' },
      });
      const letter = {
        id: randomUUID(),
        voteId: hall.voteId,
        unitNo: other!.units[0],
        agentId: PERSON.zhouJianguo,
      };
      expect(
        await liu.refusal(DO.give, { input: { ...letter, instruction: ['AGREE', null] } }),
      ).toMatchObject({
        code: 'SECRET_INSTRUCTION',
      });
      await liu.ask(DO.give, { input: { ...letter, instruction: [null, null] } });
      const zhou = voters.get(PERSON.zhouJianguo)!;
      await cast(zhou, { ...aBallot(hall, other!.units), proxyId: letter.id });
      // Nobody could take the agent's ballot out again: in secret the first one stands, whoever cast it.
      expect(await liu.refusal(CAST, { input: aBallot(hall, other!.units, 'AGAINST') })).toMatchObject({
        code: 'ALREADY_CAST',
      });
      expect(await hall.chair.refusal(DO.print, { input: { voteId: hall.voteId } })).toMatchObject({
        code: 'PAPER_NEEDS_NAMED',
      });
    });

    it('annulled takes what was chosen with it', async () => {
      expect(await envelopesOf(hall)).toBeGreaterThan(0);
      await hall.chair.ask(VOTE.annulOwnersVote, {
        input: { voteId: hall.voteId, reason: '名册有误，重新组织表决' },
      });
      expect(await envelopesOf(hall)).toBe(0);
      expect(await rows('SELECT * FROM secret_chip WHERE vote_id = $1', hall.voteId)).toEqual([]);
    });
  });
});
