import { randomUUID } from 'node:crypto';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aBallot, anOpenVote, cast, CAST, type OpenVote } from './an-open-vote.js';

const OWNERS = [PERSON.liuGuilan, PERSON.zhouJianguo, PERSON.wuYafang];
/** And nothing is entered. */
describe('casting a ballot by phone is refused:', () => {
  let town: Town;
  let vote: OpenVote;
  let [liu, zhou]: Visitor[] = [];
  beforeAll(async () => {
    town = await openTown();
    vote = await anOpenVote(town, { units: 60, voters: OWNERS });
    [liu, zhou] = await Promise.all(OWNERS.map(id => town.person(id)));
  });
  afterAll(() => town.close());

  const kept = ({ voteId }: OpenVote, unitNo: number): Promise<Record<string, any>[]> =>
    town.database.source.query(
      'SELECT * FROM ballot WHERE vote_id = $1 AND unit_no = $2 ORDER BY channel, revision',
      [voteId, unitNo],
    );

  const good = (): Record<string, any> => aBallot(vote, [22]);
  const withChoices = (change: (choices: any[]) => unknown): Record<string, any> => {
    const input = good();
    return { ...input, choices: change(input['choices']) };
  };
  it.each<[string, () => unknown, string, string | undefined]>([
    [
      'a choice that does not exist',
      () => withChoices(([one, two]) => [{ ...one, choice: 'MAYBE' }, two]),
      'BAD_USER_INPUT',
      'choices.0.choice',
    ],
    [
      'a choice as text of a number',
      () => withChoices(([one, two]) => [one, { ...two, choice: '1' }]),
      'BAD_USER_INPUT',
      'choices.1.choice',
    ],
    [
      'a choice as a number',
      () => withChoices(([one, two]) => [one, { ...two, choice: 2.0 }]),
      'BAD_USER_INPUT',
      'choices.1.choice',
    ],
    [
      'a choice as a negative number',
      () => withChoices(([one, two]) => [one, { ...two, choice: -1 }]),
      'BAD_USER_INPUT',
      'choices.1.choice',
    ],
    [
      'true',
      () => withChoices(([one, two]) => [one, { ...two, choice: true }]),
      'BAD_USER_INPUT',
      'choices.1.choice',
    ],
    [
      'a choice that only paper has',
      () => withChoices(([one, two]) => [one, { ...two, choice: 'BLANK' }]),
      'CHOICE_UNKNOWN',
      'choices.1.choice',
    ],
    ['an item twice', () => withChoices(([one]) => [one, one]), 'ITEM_TWICE', 'choices.1.itemId'],
    ['an item too few', () => withChoices(([one]) => [one]), 'CHOICE_MISSING', 'choices'],
    [
      'an item too many',
      () => withChoices(all => [...all, { itemId: randomUUID(), choice: 'AGREE' }]),
      'ITEM_NOT_IN_VOTE',
      'choices.2.itemId',
    ],
    ['no choice at all', () => withChoices(() => []), 'CHOICE_MISSING', 'choices'],
    ['far too many', () => withChoices(([one]) => Array(41).fill(one)), 'LIST_TOO_LONG', 'choices'],
    ['no unit', () => ({ ...good(), units: [] }), 'UNITS_MISSING', 'units'],
    ['a unit twice', () => ({ ...good(), units: [22, 22] }), 'UNIT_TWICE', 'units.1'],
    ['a unit as text', () => ({ ...good(), units: ['22'] }), 'BAD_USER_INPUT', 'units.0'],
    ['half a unit', () => ({ ...good(), units: [22.5] }), 'BAD_USER_INPUT', 'units.0'],
    ['true as a unit', () => ({ ...good(), units: [true] }), 'BAD_USER_INPUT', 'units.0'],
    ['a negative unit', () => ({ ...good(), units: [-22] }), 'NUMBER_OUT_OF_RANGE', 'units'],
    ['a unit that is not on the roll', () => ({ ...good(), units: [22, 61] }), 'NOT_ON_ROLL', 'units.1'],
    ['somebody else’s unit', () => ({ ...good(), units: [23] }), 'NOT_YOUR_UNIT', 'units.0'],
    ['an id that is none', () => ({ ...good(), ballotId: 'mine' }), 'INVALID_ID', 'ballotId'],
    ['a vote that is none', () => ({ ...good(), voteId: randomUUID() }), 'VOTE_NOT_FOUND', undefined],
    ['a letter that is none', () => ({ ...good(), proxyId: randomUUID() }), 'PROXY_NOT_VALID', 'units.0'],
  ])('%s', async (_what, input, code, field) => {
    const refusal = await liu!.refusal(CAST, { input: input() });
    expect([refusal.code, refusal.field]).toEqual([code, field]);
    expect(await kept(vote, 22)).toEqual([]);
  });

  it('2.0 where a whole number is written into the document', async () => {
    const { voteId, ballotId, choices } = good() as any;
    const items = choices.map(({ itemId }: { itemId: string }) => `{ itemId: "${itemId}", choice: AGREE }`);
    const document = `mutation { castBallot(input: { voteId: "${voteId}", ballotId: "${ballotId}", units: [22.0],
        choices: [${items.join(' ')}] }) { ballotId } }`;
    expect((await liu!.refusal(document)).message).toContain('22.0');
    expect(await kept(vote, 22)).toEqual([]);
  });

  it('items and units of another vote', async () => {
    const other = await anOpenVote(town, { units: 3, voters: [PERSON.zhouJianguo] });
    const strange = { ...good(), choices: aBallot(other, [1])['choices'] };
    expect(await liu!.refusal(CAST, { input: strange })).toMatchObject({
      ...{ code: 'ITEM_NOT_IN_VOTE', field: 'choices.0.itemId' },
    });
    expect(await liu!.refusal(CAST, { input: aBallot(other, [1]) })).toMatchObject({
      code: 'NOT_YOUR_UNIT',
    });
  });

  it('before it opens and after it closes, to the voter alone', async () => {
    const tomorrow = await anOpenVote(town, { units: 3, voters: OWNERS, opens: 3_600 });
    const over = await anOpenVote(town, { units: 3, voters: OWNERS, opens: -60, closes: -1 });
    const codes = [];
    for (const each of [tomorrow, over])
      for (const who of [liu!, zhou!])
        codes.push((await who.refusal(CAST, { input: aBallot(each, [1]) })).code);
    expect(codes).toEqual(['VOTE_NOT_OPEN_YET', 'NOT_YOUR_UNIT', 'VOTE_CLOSED', 'NOT_YOUR_UNIT']);
  });

  it('people whom the estate does not concern', async () => {
    const stranger = await town.person(PERSON.zhengHongmei);
    expect(await stranger.refusal(CAST, { input: good() })).toMatchObject({ code: 'VOTE_NOT_FOUND' });
    expect(await town.stranger().refusal(CAST, { input: good() })).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  it('the id of a ballot that says something else', async () => {
    const input = aBallot(vote, [25]);
    await cast(liu!, input);
    const other = { ...input, choices: aBallot(vote, [25], 'AGAINST')['choices'] };
    expect(await liu!.refusal(CAST, { input: other })).toMatchObject({
      code: 'ID_TAKEN',
      field: 'ballotId',
    });
  });
});
