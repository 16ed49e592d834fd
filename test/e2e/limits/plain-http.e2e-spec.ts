import request, { type Response, type Test } from 'supertest';
import { openTown, type Town } from '../town/open-town.js';
import { recordsOf } from '../town/records.js';

const VIEWER = { query: '{ viewer { id } }' };
const json = (test: Test): Test => test.set('content-type', 'application/json');

const cases: [string, ask: (url: string) => Test, status: number, code: string][] = [
  [
    'a body of 300,000 characters',
    url =>
      request(url)
        .post('/graphql')
        .send({ ...VIEWER, variables: { text: 'x'.repeat(300_000) } }),
    413,
    'BODY_TOO_LARGE',
  ],
  [
    'JSON that is none',
    url => json(request(url).post('/graphql')).send('{"query": nope'),
    400,
    'BAD_REQUEST',
  ],
  ['an empty body', url => json(request(url).post('/graphql')), 400, 'BAD_REQUEST'],
  ['a number for a body', url => json(request(url).post('/graphql')).send('7'), 400, 'BAD_REQUEST'],
  ['a body without a question', url => request(url).post('/graphql').send({}), 400, 'BAD_REQUEST'],
  [
    'a question that is a number',
    url => request(url).post('/graphql').send({ query: 7 }),
    400,
    'BAD_REQUEST',
  ],
  [
    'several questions at once',
    url => request(url).post('/graphql').send([VIEWER, VIEWER]),
    400,
    'BAD_REQUEST',
  ],
  [
    'a form, which any page could send',
    url => request(url).post('/graphql').type('form').send(VIEWER),
    400,
    'BAD_REQUEST',
  ],
  [
    'plain text, which any page could send',
    url => request(url).post('/graphql').type('text/plain').send(JSON.stringify(VIEWER)),
    400,
    'BAD_REQUEST',
  ],
  ['a picture’s address', url => request(url).get('/graphql').query(VIEWER), 400, 'BAD_REQUEST'],
  [
    'a change by GET',
    url =>
      request(url)
        .get('/graphql')
        .query({ query: 'mutation { signOut }' })
        .set('apollo-require-preflight', '1'),
    405,
    'BAD_REQUEST',
  ],
  [
    'a subscription, which needs a socket',
    url =>
      request(url).post('/graphql').send({ query: 'subscription { meetingLive(meetingId: "x") { seq } }' }),
    400,
    'BAD_REQUEST',
  ],
  [
    'XML',
    url => request(url).post('/graphql').type('application/xml').send('<a/>'),
    415,
    'MEDIA_TYPE_NOT_SUPPORTED',
  ],
  ['an address of nothing', url => request(url).get('/nothing'), 404, 'NOT_FOUND'],
  ['a post to nothing', url => request(url).post('/nothing').send({}), 404, 'NOT_FOUND'],
  ['an address that cannot be read', url => request(url).get('/%zz'), 400, 'BAD_REQUEST'],
];

describe('over plain HTTP', () => {
  let town: Town;
  beforeAll(async () => void (town = await openTown()));
  afterAll(() => town.close());

  it.each(cases)('%s is refused in the shape of all refusals', async (_what, ask, status, code) => {
    const before = await recordsOf(town);
    const answer: Response = await ask(town.url);
    expect(answer.status).toBe(status);
    expect(answer.body.errors).toEqual([
      expect.objectContaining({ message: expect.any(String), extensions: { code } }),
    ]);
    expect(answer.text).not.toMatch(/node_modules|at Object|FST_|\.ts:/);
    expect(await recordsOf(town)).toEqual(before);
  });

  it('nothing that anybody may send is logged as a failure of ours', () => {
    expect(town.logged).toEqual([]);
  });

  it('a refusal tells the browser not to guess, not to frame, and not to load from elsewhere', async () => {
    const { headers } = await request(town.url).get('/nothing');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    });
  });
});
