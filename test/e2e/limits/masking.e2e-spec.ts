import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { meetingCalled, type Hall } from '../town/a-meeting.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { doors, type Answer, type Question } from '../town/two-doors.js';

/** What must never be in an answer: SQL, names of tables, paths, stacks. */
const OURS =
  /select |relation|session|meeting_event|meeting_outcome|\/libs\/|node_modules|\.ts\b|\bat \w+ \(/i;

/** Which table goes missing, and what stumbles over it. */
const troubles: [string, table: string, question: (hall: Hall) => Question][] = [
  ['a query', 'meeting_outcome', ({ meetingId }) => ({ query: `{ meeting(id: "${meetingId}") { id } }` })],
  [
    'a change',
    'meeting_event',
    ({ meetingId, code }) => ({ query: ACT.checkIn, variables: { input: { meetingId, code } } }),
  ],
  [
    'finding out who acts',
    'session',
    ({ meetingId }) => ({ query: ACT.openMeeting, variables: { meetingId } }),
  ],
];

let town: Town;
let hall: Hall;
beforeAll(async () => {
  town = await openTown();
  hall = await meetingCalled(town);
});
afterAll(() => town.close());

describe.each(doors)('when something of ours breaks, over %s', (door, ask) => {
  const without = async (table: string, ask_: () => Promise<Answer>): Promise<Answer> => {
    await town.database.source.query(`ALTER TABLE ${table} RENAME TO missing`);
    const answer = await ask_();
    await town.database.source.query(`ALTER TABLE missing RENAME TO ${table}`);
    return answer;
  };

  it.each(troubles)('%s is answered with a number that the log has too', async (_what, table, question) => {
    const before = town.logged.length;
    const { data, errors } = await without(table, () => ask(hall.chair, question(hall)));
    expect(data ?? null).toBeNull();
    expect(errors!.map(({ extensions }) => extensions)).toEqual([
      { code: 'INTERNAL', id: expect.stringMatching(/^[0-9a-f]{12}$/) },
    ]);
    expect(errors![0]!.message).toContain(errors![0]!.extensions['id']);
    expect(JSON.stringify(errors)).not.toMatch(OURS);
    const logged = town.logged.slice(before).map(text => JSON.parse(text));
    // A 500 is worth a line of its own.
    const [line, ...more] = logged.filter(({ msg }) => msg !== 'request answered');
    expect(line).toMatchObject({ errorId: errors![0]!.extensions['id'], err: { stack: expect.any(String) } });
    expect(more).toEqual([]);
  });

  if (door === 'WebSocket')
    it('a subscription is answered so too', async () => {
      const live = `subscription { meetingLive(meetingId: "${hall.meetingId}") { seq } }`;
      const { errors } = await without('meeting_outcome', () => ask(hall.chair, { query: live }));
      expect(errors![0]!.extensions).toEqual({ code: 'INTERNAL', id: expect.any(String) });
      expect(JSON.stringify(errors)).not.toMatch(OURS);
    });

  it('and afterwards all is well again', async () => {
    const { data } = await ask(await town.person(PERSON.liuGuilan), troubles[1]![2](hall));
    expect(data!['checkIn'].seat.presentSince).toEqual(expect.any(String));
  });
});
