import { randomUUID } from 'node:crypto';
import request, { type Test } from 'supertest';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { meetingCalled, type Hall } from '../town/a-meeting.js';
import { openTown, type Town } from '../town/open-town.js';
import { doors, type Question } from '../town/two-doors.js';
import type { Visitor } from '../town/visitor.js';

const MEETING =
  'query ($id: ID!) { meeting(id: $id) { title parties { party seats { holderName votes } } } }';
const LIST = 'query ($first: Int = 5) { meetings(first: $first) { id title startsAt } }';

const cases: [
  string,
  who: (town: Town, hall: Hall) => Promise<Visitor>,
  variables: (hall: Hall) => object,
  query: string,
  code: string | null,
][] = [
  ['a meeting', async (_, { chair }) => chair, ({ meetingId }) => ({ id: meetingId }), MEETING, null],
  ['a list', async (_, { chair }) => chair, () => ({ first: 3 }), LIST, null],
  [
    'who asks',
    async (_, { chair }) => chair,
    () => ({}),
    '{ viewer { name appointments { place { name } } } }',
    null,
  ],
  [
    'something by a stranger',
    async town => town.stranger(),
    ({ meetingId }) => ({ id: meetingId }),
    MEETING,
    'NOT_SIGNED_IN',
  ],
  [
    'a meeting of others',
    town => town.person(PERSON.zhengHongmei),
    ({ meetingId }) => ({ id: meetingId }),
    MEETING,
    'MEETING_NOT_FOUND',
  ],
  [
    'a meeting that there is not',
    async (_, { chair }) => chair,
    () => ({ id: randomUUID() }),
    MEETING,
    'MEETING_NOT_FOUND',
  ],
  ['a meeting by no id', async (_, { chair }) => chair, () => ({ id: 'x' }), MEETING, 'INVALID_ID'],
  ['too many', async (_, { chair }) => chair, () => ({ first: 101 }), LIST, 'NUMBER_OUT_OF_RANGE'],
  ['null of them', async (_, { chair }) => chair, () => ({ first: null }), LIST, 'BAD_USER_INPUT'],
  ['five in words', async (_, { chair }) => chair, () => ({ first: 'five' }), LIST, 'BAD_USER_INPUT'],
];

let town: Town;
let hall: Hall;
beforeAll(async () => {
  town = await openTown();
  hall = await meetingCalled(town);
});
afterAll(() => town.close());

/** What is asked often is answered by a compiled plan. Nobody must notice but by the clock. */
describe.each(doors)('over %s, asked again and again for', (_door, ask) => {
  let quiet: number;
  beforeEach(() => void (quiet = town.logged.length));

  it.each(cases)('%s, it answers the same each time', async (_what, who, variables, query, code) => {
    const visitor = await who(town, hall);
    const question: Question = { query, variables: { ...variables(hall) } };
    const first = await ask(visitor, question);
    expect(first.errors?.[0]?.extensions['code'] ?? null).toBe(code);
    for (let again = 0; again < 6; again++) expect(await ask(visitor, question)).toEqual(first);
    expect(town.logged).toHaveLength(quiet);
  });

  it('something that breaks, it hides what broke each time', async () => {
    await town.database.source.query('ALTER TABLE meeting_outcome RENAME TO missing');
    for (let again = 0; again < 6; again++) {
      const { errors } = await ask(hall.chair, { query: MEETING, variables: { id: hall.meetingId } });
      expect(errors![0]!.extensions).toEqual({ code: 'INTERNAL', id: expect.any(String) });
      expect(JSON.stringify(errors)).not.toContain('meeting_outcome');
    }
    await town.database.source.query('ALTER TABLE missing RENAME TO meeting_outcome');
    expect(town.logged).toHaveLength(quiet + 6);
  });
});

const VIEWER = { query: 'query Who { viewer { id name } }' };
const ways: [string, asked: object, change: (test: Test) => Test][] = [
  ['plainly', VIEWER, test => test],
  ['with its name', { ...VIEWER, operationName: 'Who' }, test => test],
  ['with a name that it does not have', { ...VIEWER, operationName: 'What' }, test => test],
  ['with a number for a name', { ...VIEWER, operationName: 7 }, test => test],
  ['with a list of variables', { ...VIEWER, variables: ['x'] }, test => test],
  ['with variables that nobody asked for', { ...VIEWER, variables: { x: 1 } }, test => test],
  ['with extensions', { ...VIEWER, extensions: { persistedQuery: { version: 1 } } }, test => test],
  ['wishing for JSON', VIEWER, test => test.set('accept', 'application/json')],
  [
    'wishing for an answer of GraphQL’s own type',
    VIEWER,
    test => test.set('accept', 'application/graphql-response+json, application/json;q=0.9'),
  ],
  ['wishing for anything', VIEWER, test => test.set('accept', '*/*')],
  ['wishing for a picture', VIEWER, test => test.set('accept', 'image/png')],
  ['wishing rather for HTML', VIEWER, test => test.set('accept', 'text/html, application/json;q=0.5')],
  ['several times in one body', [VIEWER, VIEWER], test => test],
  ['as a form', VIEWER, test => test.type('form')],
];

/** Of the answer everything that a client can see, but for what names this one request. */
async function seen(asking: Test): Promise<unknown> {
  const { status, headers, text } = await asking.buffer(true);
  const { date: _date, 'x-request-id': _id, ...others } = headers as Record<string, string>;
  const { 'content-security-policy': csp, ...same } = others;
  return { status, headers: same, text, csp: csp?.replaceAll(/:\d+/g, '') };
}

describe('the short way to an answer', () => {
  let aside: Town;
  beforeAll(async () => void (aside = await openTown()));
  afterAll(() => aside.close());

  it.each(ways)('asked %s, gives what Apollo gives', async (_how, asked, change) => {
    const { cookie } = (await aside.person(PERSON.zhangWenjing)).headers as { cookie: string };
    const ask = (url: string): Test =>
      change(request(url).post('/graphql').set('cookie', cookie)).send(asked);
    const other = await openTown({ databaseUrl: aside.databaseUrl });
    for (let often = 0; often < 6; often++)
      await request(aside.url).post('/graphql').set('cookie', cookie).send(VIEWER).expect(200);
    const byApollo = await seen(ask(other.url));
    expect(await seen(ask(aside.url))).toEqual(byApollo);
    await other.close();
  });
});
