import { randomUUID } from 'node:crypto';
import { BallotForm } from '@sifang/voting/domain';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit } from '../claims/a-unit.js';
import { openTown, type Town } from '../town/open-town.js';
import { refusedWithoutTrace } from '../town/records.js';
import type { Visitor } from '../town/visitor.js';
import { aNoticedElection } from './an-election.js';
import { aBallot, cast, CAST } from './an-open-vote.js';
import { checkedAsFiles } from './falsified-secret.js';
import { aDraftedVote, aVote, VOTE } from './hall.js';
import {
  aSecretVote,
  closed,
  envelopesOf,
  RESULT,
  type SecretHall,
  type SecretOwner,
  votersIn,
  withOwners,
} from './secret-hall.js';

let town: Town;
let voters: ReadonlyMap<string, Visitor>;
beforeAll(async () => {
  town = await openTown();
  voters = await votersIn(town);
});
afterAll(() => town.close());

const votes = (hall: SecretHall, owner: SecretOwner, choice = 'AGREE'): Promise<Record<string, any>> =>
  cast(voters.get(owner.voterId)!, aBallot(hall, owner.units, choice));

const rows = (text: string, voteId: string): Promise<Record<string, any>[]> =>
  town.database.source.query(text, [voteId]);

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
    expect(await envelopesOf(town, hall)).toBe(heads);
    await closed(town, hall);
    expect(await envelopesOf(town, hall)).toBe(0);
    await chair.ask(VOTE.postVoteResult, { voteId });
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
    await checkedAsFiles(town, hall, liu!);
    await chair.ask(VOTE.withdrawVoteResult, { input: { voteId, reason: '公告有误，重新公示' } });
    await chair.ask(VOTE.postVoteResult, { voteId });
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
    await chair.ask(VOTE.postVoteResult, { voteId });
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
    await hall.chair.ask(VOTE.postVoteResult, { voteId: hall.voteId });
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
});
