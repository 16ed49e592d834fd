import { createHash, createPublicKey, randomUUID, verify } from 'node:crypto';
import { Refusal } from '@sifang/kernel';
import type { Actor } from '@sifang/identity/domain';
import type { Act } from '@sifang/platform';
import { changeItems, draftVote, onVoteMoved, resultOf } from '@sifang/voting';
import { verifyBundle, type VoteState } from '@sifang/voting/domain';
import request from 'supertest';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit } from '../claims/a-unit.js';
import { ownerOf } from '../topics/a-topic.js';
import { SetClock } from '../town/set-clock.js';
import type { Visitor } from '../town/visitor.js';
import { cast } from './an-open-vote.js';
import { anElectionToDraft, anOpenElection, CANDIDATES, CHAIR, onTheBallot, opened } from './an-election.js';
import { fileIn } from './file-in-zip.js';
import { VOTE, windowFromNow } from './hall.js';
import { ASK, DO } from './paper-hall.js';
import { openTown, type Town } from '../town/open-town.js';

const byVote = (name: string): string => `mutation ($voteId: ID!) { ${name}(voteId: $voteId) { id state } }`;
const POST = byVote('postVoteResult');
const RESULT = `query ($voteId: ID!) { voteResult(voteId: $voteId) { slates { no text seats } items {
  text slate outcome participating { heads area } agree { heads area } against { heads } abstain { heads } spoiled { heads } } } }`;

const clock = new SetClock();
let town: Town;
let [chair, secretary, liu, zhou]: Visitor[] = [];
beforeAll(async () => {
  town = await openTown({ clock });
  const people = [PERSON.chenGuodong, PERSON.zhangWenjing, PERSON.liuGuilan, PERSON.zhouJianguo];
  [chair, secretary, liu, zhou] = await Promise.all(people.map(id => town.person(id)));
});
afterAll(() => town.close());
afterEach(() => clock.setRight());

const OWNERS = [PERSON.liuGuilan, PERSON.zhouJianguo];
/** `done`, or the code and field of the refusal. */
const done = async <I>(act: Act<Actor, I, unknown>, input: I): Promise<string> =>
  town.database
    .transaction(tx => act({ tx, now: clock.now(), actor: CHAIR }, input))
    .then(
      () => 'done',
      (error: unknown) => {
        if (error instanceof Refusal) return [error.code, error.field].filter(Boolean).join(' ');
        throw error;
      },
    );

/** A choice for every item: the ordinary one, and the candidates. */
const marked = (itemIds: readonly string[], letters: string) =>
  [...letters].map((letter, at) => ({ itemId: itemIds[at], choice: WORDS[letter] }));
const WORDS: Record<string, string> = {
  ...{ A: 'AGREE', R: 'AGAINST', X: 'ABSTAIN', W: 'WITH_MAJORITY', B: 'BLANK', S: 'SPOILED' },
};
const resultFor = async (who: Visitor, voteId: string) => (await who.ask(RESULT, { voteId }))['voteResult'];
const closed = async (voteId: string): Promise<void> => {
  await windowFromNow(town, voteId, -3_600, 0);
  await chair!.ask(VOTE.closeOwnersVote, { voteId });
};

describe('an election within a vote', () => {
  it('is drafted by the elections alone, whole, and changed by nobody else', async () => {
    const { items, slates } = onTheBallot();
    const [rules, ...candidates] = items;
    const refused = (changes: object) => done(draftVote, anElectionToDraft(changes));
    expect(await refused({ slates: [{ ...slates[0]!, seats: 6 }] })).toBe(
      'CANDIDATES_TOO_FEW slates.0.seats',
    );
    expect(await refused({ slates: [] })).toBe('SLATE_UNKNOWN items.1.slate');
    expect(await refused({ slates: [{ ...slates[0]!, seats: 0 }] })).toBe(
      'SEATS_OUT_OF_RANGE slates.0.seats',
    );
    expect(await refused({ slates: [...slates, ...slates] })).toBe('SLATE_TWICE slates.1.no');
    expect(await refused({ items: [candidates[0], rules, ...candidates.slice(1)] })).toBe(
      'SLATE_SCATTERED items.0.slate',
    );
    expect(await refused({ items: items.map(item => ({ ...item, matter: '278-1' })) })).toBe(
      'SLATE_MATTER items.1.matter',
    );

    const vote = anElectionToDraft({ items, slates });
    expect(await done(draftVote, vote)).toBe('done');
    const asked =
      'query ($id: ID!) { ownersVote(id: $id) { items { text slate } slates { no text seats } } }';
    const { ownersVote } = await chair!.ask(asked, { id: vote.id });
    expect(ownersVote.slates).toEqual(slates);
    expect(ownersVote.items.map(({ slate }: { slate: number }) => slate)).toEqual([null, 1, 1, 1, 1, 1]);
    const others = { voteId: vote.id, items: [{ matter: '278-3', text: '没有公示过的候选人' }] };
    expect(await chair!.refusal(VOTE.changeOwnersVoteItems, { input: others })).toMatchObject({
      ...{ code: 'SLATES_BY_ELECTION', field: 'items' },
    });
    expect(await done(changeItems, { voteId: vote.id, items: items.slice(0, 5), slates })).toBe('done');
  });

  it('takes from a phone as many names as there are seats, or none of them (case 63)', async () => {
    const { voteId, itemIds } = await anOpenElection(town, { units: 4, voters: OWNERS });
    const ballot = (unit: number, letters: string) => ({
      ...{ voteId, ballotId: randomUUID(), units: [unit], choices: marked(itemIds, letters) },
    });
    const CAST = 'mutation ($input: CastBallotInput!) { castBallot(input: $input) { ballotId } }';
    const refused = async (letters: string) => {
      const { code, field } = await liu!.refusal(CAST, { input: ballot(1, letters) });
      return `${code} ${field}`;
    };
    expect(await refused('AAAAAB')).toBe('TOO_MANY_CHOSEN choices.4.choice');
    expect(await refused('ABBBBB')).toBe('CHOICE_MISSING choices.1.choice');
    expect(await refused('BAAABB')).toBe('CHOICE_UNKNOWN choices.0.choice');
    expect(await refused('AWBBBB')).toBe('CHOICE_UNKNOWN choices.1.choice');
    expect(await refused('ASBBBB')).toBe('CHOICE_UNKNOWN choices.1.choice');
    expect(await refused('AAAAA')).toBe('CHOICE_MISSING choices');
    const receipt = await cast(liu!, ballot(1, 'AAABAB'));
    expect(receipt['choices'].map(({ choice }: { choice: string }) => choice)).toEqual(
      [...'AAABAB'].map(letter => WORDS[letter]),
    );
    expect(receipt['units'][0].leafText).toContain('AAABAB');
    await cast(liu!, ballot(3, 'RRRRRR'));
    expect((await cast(zhou!, ballot(2, 'AABBBB')))['units']).toHaveLength(1);
  });

  it('counts a paper with too many names as void for the election and for nothing else (case 63)', async () => {
    const { voteId, itemIds } = await anOpenElection(town, { units: 3, voters: OWNERS });
    const { items } = { items: itemIds };
    const doing = (who: Visitor, what: keyof typeof DO, input: object) =>
      who.ask(DO[what], { input: { voteId, ...input } });
    await doing(secretary!, 'print', {});
    for (const [at, letters] of ['AAAAAB', 'RAAABB', 'ABBBBB'].entries()) {
      const number = at + 1;
      await doing(secretary!, 'deliver', { number, how: 'SIGNED_FOR', proof: '本人签收' });
      await doing(secretary!, 'return', { number });
      const choices = [...letters].map(letter => WORDS[letter]);
      await doing(secretary!, 'key', { number, choices });
      await doing(chair!, 'key', { number, choices });
    }
    expect((await secretary!.ask(ASK.figures, { voteId }))['paperFigures']).toMatchObject({ entered: 3 });
    await closed(voteId);
    await chair!.ask(POST, { voteId });
    const result = await resultFor(chair!, voteId);
    const [rules, first, second, third, fourth] = result.items;
    expect(rules).toMatchObject({ participating: { heads: 3 }, agree: { heads: 2 }, spoiled: { heads: 0 } });
    // The third left the election blank, which this vote counts as an abstention.
    for (const candidate of [first, second, third, fourth])
      expect(candidate).toMatchObject({ participating: { heads: 2, area: 18_000 }, spoiled: { heads: 1 } });
    expect([first, second, third, fourth].map(({ agree }) => agree.heads)).toEqual([1, 1, 1, 0]);
    expect(result.slates).toEqual([{ no: 1, text: '选举第二届业主委员会委员', seats: 3 }]);
    expect(items).toHaveLength(6);
  });

  it('prints candidates in turn, each first on as many papers as any other, and the rule', async () => {
    const { voteId } = await anOpenElection(town, { units: 10, voters: OWNERS });
    await secretary!.ask(DO.print, { input: { voteId } });
    const { body } = await request(town.url)
      .get(`/files/votes/${voteId}/paper-ballots.docx?from=1`)
      .set(chair!.headers)
      .responseType('blob')
      .expect(200);
    const printed = fileIn(body as Buffer, 'word/document.xml');
    expect(printed.match(/最多选 3 人，多选无效/g)).toHaveLength(10);
    expect(printed.match(/以上候选人都不同意/g)).toHaveLength(10);
    expect(printed).toContain('多于应选人数的，该选举项作废');
    const pages = printed.split('业主大会表决票').slice(1);
    const first = pages.map(page => CANDIDATES.toSorted((a, b) => page.indexOf(a) - page.indexOf(b))[0]);
    for (const name of CANDIDATES) expect(first.filter(each => each === name)).toHaveLength(2);
  });

  it('is counted, told to whoever waits for it, exported and verified by anybody', async () => {
    const moved: VoteState[] = [];
    const vote = anElectionToDraft();
    onVoteMoved('a test', async (_, { voteId, state }) => {
      if (voteId === vote.id) moved.push(state);
      if (voteId === vote.id && state === 'DECLARED')
        throw new Refusal('ELECTION_OPEN', 'The election says no.');
    });
    const unit = await aUnit(town, { name: '吴常乐', idSuffix: '00127X' });
    const owner = await ownerOf(town, '吴常乐', [unit.id]);
    const voteId = vote.id;
    await done(draftVote, vote);
    expect(await town.database.transaction(tx => resultOf(tx, voteId))).toBeNull();
    await opened(town, voteId);
    const [{ no }] = (await town.database.source.query(
      'SELECT no FROM owners_vote_unit WHERE vote_id = $1 AND unit_id = $2',
      [voteId, unit.id],
    )) as [{ no: number }];
    const itemIds = vote.items.map(({ id }) => id!);
    await cast(owner, { voteId, ballotId: randomUUID(), units: [no], choices: marked(itemIds, 'ABABAB') });
    await closed(voteId);
    await chair!.ask(POST, { voteId });
    const result = await town.database.transaction(tx => resultOf(tx, voteId));
    expect(result).toMatchObject({ state: 'RESULT_POSTED', slates: vote.slates });
    expect(result!.items.map(({ itemId, slate, agree }) => [itemId, slate, agree.heads])).toEqual(
      itemIds.map((id, at) => [id, at ? 1 : null, [1, 0, 1, 0, 1, 0][at]]),
    );
    expect(result!.items.every(({ outcome }) => outcome === 'NO_QUORUM')).toBe(true);

    for (const form of ['', '?form=tellers']) {
      await town.database.source.query(
        `INSERT INTO owners_vote_officer (vote_id, person_id, duty, named_by, named_at) VALUES ($1, $2, 'TELLER', $3, now())
         ON CONFLICT DO NOTHING`,
        [voteId, PERSON.zhouJianguo, PERSON.chenGuodong],
      );
      const { body } = await request(town.url)
        .get(`/files/votes/${voteId}/bundle${form}`)
        .set(zhou!.headers)
        .responseType('blob')
        .expect(200);
      expect((await verifyBundle(checking, body as Buffer)).findings).toEqual([]);
      expect((body as Buffer).toString()).toContain('{"kind":"slate","no":1,');
    }
    for (const [paper, says] of [
      ['notice', '应选 3 名，候选人（排名不分先后）赵一、钱二、孙三、李四、周五'],
      ['count-record', '选举项：选举第二届业主委员会委员（候选人 5 名，应选 3 名）'],
      ['result', '未达参与比例'],
    ] as const) {
      const { body } = await request(town.url)
        .get(`/files/votes/${voteId}/papers/${paper}.docx`)
        .set(chair!.headers)
        .responseType('blob')
        .expect(200);
      expect(fileIn(body as Buffer, 'word/document.xml')).toContain(says);
    }
    clock.putForward(5);
    const declare = byVote('declareVoteResult');
    expect((await chair!.refusal(declare, { voteId })).code).toBe('ELECTION_OPEN');
    onVoteMoved('a test', async () => undefined);
    expect((await chair!.ask(declare, { voteId }))['declareVoteResult'].state).toBe('DECLARED');
    expect(moved).toEqual(['NOTICED', 'CLOSED', 'RESULT_POSTED', 'DECLARED']);
  });
});

const checking = {
  sha256: (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest(),
  isSigned: (key: Uint8Array, content: Uint8Array, signature: Uint8Array): boolean => {
    const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key]);
    return verify(null, content, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature);
  },
  key: null,
  receipts: [],
};
