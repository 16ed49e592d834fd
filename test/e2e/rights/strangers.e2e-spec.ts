import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { everyOperation } from '../town/every-operation.js';
import { openTown, type Town } from '../town/open-town.js';
import { recordsOf } from '../town/records.js';
import { doors } from '../town/two-doors.js';

const OPEN_TO_ALL = [
  ...['viewer', 'demoSignIns', 'demoSignIn', 'signInMethods', 'signOut'],
  ...['screen', 'screenLive', 'meetingRoom', 'attendanceKiosk', 'checkInAtKiosk'],
  // By the key in their address.
  ...['voteScreenLive', 'voteScreenResult', 'voteScreenCallingLive'],
  ...[
    'requestSignInCode',
    'signInWithCode',
    'signInWithPassword',
    'confirmSecondFactor',
    'signInWithFirstCode',
  ],
];
const operations = everyOperation();
const closed = operations.filter(({ name }) => !OPEN_TO_ALL.includes(name));

describe('who has not signed in', () => {
  let town: Town;
  beforeAll(async () => void (town = await openTown()));
  afterAll(() => town.close());

  it('is known to meet every field of the schema here', () => {
    expect(operations.map(({ name }) => name)).toEqual(expect.arrayContaining(OPEN_TO_ALL));
    expect(closed.length).toBeGreaterThan(20);
  });

  describe.each(doors)('over %s', (door, ask) => {
    let before: Awaited<ReturnType<typeof recordsOf>>;
    beforeAll(async () => void (before = await recordsOf(town)));

    it.each(closed.map(operation => [`${operation.kind} ${operation.name}`, operation] as const))(
      'is refused %s',
      async (_name, { kind, document, variables }) => {
        const { data, errors } = await ask(town.stranger(), { query: document, variables });
        const elsewhere = door === 'HTTP' && kind === 'subscription';
        expect(errors!.map(({ extensions }) => extensions)).toEqual([
          { code: elsewhere ? 'BAD_REQUEST' : 'NOT_SIGNED_IN' },
        ]);
        // A field that may be null leaves the rest of an answer standing.
        expect(Object.values(data ?? {})).toEqual(data ? [null] : []);
      },
    );

    // Once for all of them: a sum over every table takes longer than a refusal.
    it('leaves no trace of what was refused', async () => {
      expect(await recordsOf(town)).toEqual(before);
    });

    it('may ask who they are, who could sign in, and sign out', async () => {
      const query = '{ viewer { id } demoSignIns { personId } }';
      const { data } = await ask(town.stranger(), { query });
      expect(data).toEqual({ viewer: null, demoSignIns: expect.any(Array) });
      const leaving = await ask(town.stranger(), { query: 'mutation { signOut }' });
      expect(leaving).toEqual({ data: { signOut: true } });
    });

    it('is somebody from signing in to signing out', async () => {
      const visitor = await town.person(PERSON.liQiang);
      const query = '{ viewer { name } }';
      expect((await ask(visitor, { query })).data).toEqual({ viewer: { name: '李强' } });
      await visitor.ask('mutation { signOut }');
      expect((await ask(visitor, { query })).data).toEqual({ viewer: null });
    });
  });
});
