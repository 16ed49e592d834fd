import { randomUUID } from 'node:crypto';
import { KnownQuestions } from '@sifang/platform';
import request, { type Test } from 'supertest';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import { aBallot, anOpenVote, CAST, type OpenVote } from './an-open-vote.js';

/** Heard by Apollo so often, a text has its plan. */
const OFTEN = 5;

type Input = Record<string, any>;
const withChoice = (input: Input, choice: unknown): Input => ({
  ...{ ...input, choices: [{ ...input['choices'][0], choice }, input['choices'][1]] },
});

const inputs: [what: string, change: (good: Input) => unknown, code: string | null][] = [
  ['as it should be', good => good, null],
  ['for one unit that is not in a list', good => ({ ...good, units: good['units'][0] }), null],
  ['with no letter', good => ({ ...good, proxyId: null }), null],
  ['with ids in capitals', good => ({ ...good, voteId: good['voteId'].toUpperCase() }), null],
  ['with what nobody asked for', good => ({ ...good, weight: 2 }), 'BAD_USER_INPUT'],
  ['without its name', ({ ballotId: _, ...good }) => good, 'BAD_USER_INPUT'],
  ['null', () => null, 'BAD_USER_INPUT'],
  ['left out', () => undefined, 'BAD_USER_INPUT'],
  ['a text', () => 'AGREE', 'BAD_USER_INPUT'],
  ['in a list', good => [good], 'BAD_USER_INPUT'],
  ['by a name that is none', good => ({ ...good, ballotId: 'mine' }), 'INVALID_ID'],
  ['by a name that is empty', good => ({ ...good, ballotId: '' }), 'INVALID_ID'],
  ['by a number', good => ({ ...good, ballotId: 7 }), 'INVALID_ID'],
  ['by half a number', good => ({ ...good, ballotId: 7.5 }), 'BAD_USER_INPUT'],
  ['by a letter that is none', good => ({ ...good, proxyId: 'x' }), 'INVALID_ID'],
  ['for no unit', good => ({ ...good, units: [] }), 'UNITS_MISSING'],
  [
    'for too many units',
    good => ({ ...good, units: Array.from({ length: 501 }, (_, at) => at + 1) }),
    'LIST_TOO_LONG',
  ],
  ['for unit 0', good => ({ ...good, units: [0] }), 'NUMBER_OUT_OF_RANGE'],
  ['for a unit in words', good => ({ ...good, units: ['4'] }), 'BAD_USER_INPUT'],
  ['for half a unit', good => ({ ...good, units: [4.5] }), 'BAD_USER_INPUT'],
  ['for 4.0', good => ({ ...good, units: [4.0] }), 'ALREADY_CAST'],
  ['for a unit beyond all numbers', good => ({ ...good, units: [2 ** 31] }), 'BAD_USER_INPUT'],
  ['for a unit that is null', good => ({ ...good, units: [null] }), 'BAD_USER_INPUT'],
  ['for somebody else’s', good => ({ ...good, units: [2] }), 'NOT_YOUR_UNIT'],
  ['twice for one', good => ({ ...good, units: [1, 1] }), 'UNIT_TWICE'],
  ['with a choice that there is not', good => withChoice(good, 'MAYBE'), 'BAD_USER_INPUT'],
  ['with true for a choice', good => withChoice(good, true), 'BAD_USER_INPUT'],
  ['with 1 for a choice', good => withChoice(good, 1), 'BAD_USER_INPUT'],
  ['with a choice of paper', good => withChoice(good, 'BLANK'), 'CHOICE_UNKNOWN'],
  ['with a choice too few', good => ({ ...good, choices: good['choices'].slice(1) }), 'CHOICE_MISSING'],
  ['with other choices', good => withChoice(good, 'AGAINST'), 'ID_TAKEN'],
  ['in a vote that there is not', good => ({ ...good, voteId: randomUUID() }), 'VOTE_NOT_FOUND'],
];

/** Of the answer everything that a client can see, but for what names this one request. */
async function seen(asking: Test): Promise<{ readonly text: string }> {
  const { status, headers, text } = await asking.buffer(true);
  const { date: _date, 'x-request-id': _id, ...others } = headers as Record<string, string>;
  const { 'content-security-policy': _csp, ...same } = others;
  return { ...{ status, headers: same }, text };
}

/** A ballot that is sent in words which a hall sends is taken without Apollo. */
describe('a ballot', () => {
  let [town, other]: Town[] = [];
  let vote: OpenVote;
  let good: Input;
  let cookie: string;
  beforeAll(async () => {
    town = await openTown();
    other = await openTown({ databaseUrl: town.databaseUrl });
    vote = await anOpenVote(town, {
      units: 8,
      voters: [PERSON.liuGuilan, PERSON.zhouJianguo, PERSON.wuYafang],
    });
    ({ cookie } = (await town.person(PERSON.liuGuilan)).headers as { cookie: string });
    good = aBallot(vote, [1]);
    const before = aBallot(vote, [4]);
    for (const input of [good, before]) await cast(town, CAST, input).expect(200);
  });
  afterAll(async () => {
    await other!.close();
    await town!.close();
  });

  const cast = ({ url }: Town, query: string, input: unknown, as = cookie): Test =>
    request(url).post('/graphql').set('cookie', as).send({ query, variables: { input } });

  /** At one door in words that are known, at the other in the same words for the first time. */
  async function atBoth(what: string, input: unknown, as = cookie): Promise<{ readonly text: string }> {
    const query = `${CAST} # ${what}`;
    for (let often = 0; often < OFTEN; often++) await cast(town!, query, good).expect(200);
    expect(town!.api.app.get(KnownQuestions, { strict: false }).find(query)).toBeDefined();
    const byPlan = await seen(cast(town!, query, input, as));
    expect(byPlan).toEqual(await seen(cast(other!, query, input, as)));
    return byPlan;
  }

  it.each(inputs)('%s, is answered as Apollo answers it', async (what, change, code) => {
    const { data, errors } = JSON.parse((await atBoth(what, change(good))).text);
    expect(errors?.[0].extensions.code ?? null).toBe(code);
    if (!code) expect(data.castBallot.ballotId).toBe(good['ballotId']);
  });

  it('of somebody who is not signed in is refused', async () => {
    expect((await atBoth('stranger', good, '')).text).toContain('NOT_SIGNED_IN');
  });

  it('of somebody who has just signed out is refused, at whatever copy', async () => {
    const query = `${CAST} # out`;
    const { cookie: left } = (await town!.person(PERSON.liuGuilan)).headers as { cookie: string };
    for (let often = 0; often < OFTEN; often++) await cast(town!, query, good, left).expect(200);
    await request(town!.url)
      .post('/graphql')
      .set('cookie', left)
      .send({ query: 'mutation { signOut }' })
      .expect(200);
    expect((await cast(town!, query, good, left)).text).toContain('NOT_SIGNED_IN');
  });

  it('from a page of another site is refused', async () => {
    const from = (at: Town): Promise<unknown> =>
      seen(cast(at, `${CAST} # page`, good).set('origin', 'https://elsewhere.example'));
    for (let often = 0; often < OFTEN; often++) await cast(town!, `${CAST} # page`, good).expect(200);
    expect(await from(town!)).toEqual(await from(other!));
    expect((await from(town!)) as object).toMatchObject({ status: 403 });
  });

  it('is told of in the figures as every act is', async () => {
    await atBoth('figures', good);
    const { text } = await request(town!.url).get('/metrics');
    expect(text).toMatch(/sifang_act_seconds_count\{act="castBallot",outcome="done"\} [1-9]/);
    expect(text).toMatch(/sifang_http_request_seconds_count\{operation="castBallot"\} [1-9]/);
  });
});
