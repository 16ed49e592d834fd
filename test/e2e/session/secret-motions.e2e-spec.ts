import { randomUUID } from 'node:crypto';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { FULL_HALL, type Hall, meetingInSession } from '../town/a-meeting.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { chairs, refused, seen } from './a-session.js';

const WITHOUT_FIRM = FULL_HALL.filter(id => id !== PERSON.liQiang);

describe('a secret vote on a motion', () => {
  let town: Town;
  beforeAll(async () => void (town = await openTown()));
  afterAll(() => town.close());

  const rows = (sql: string, values: unknown[]) => town.database.source.query(sql, values);

  const secretly = async (hall: Hall): Promise<string> => {
    await chairs(hall, 'openAgendaItem', { itemId: hall.items[1] });
    const id = randomUUID();
    await chairs(hall, 'putMotion', { id, text: '更换保洁公司', secret: true });
    return id;
  };
  const cast = async (hall: Hall, personId: string, motionId: string, choice: string) => {
    const input = { meetingId: hall.meetingId, motionId, seatId: await hall.seatOf(personId), choice };
    return (await (await hall.person(personId)).post(ACT.castSecretVote, { input })).body;
  };

  it('tells nobody who chose what, nor how it stands while it runs', async () => {
    const hall = await meetingInSession(town);
    const motionId = await secretly(hall);
    const choices = ['FOR', 'FOR', 'FOR', 'AGAINST', 'ABSTAIN'];
    for (const [at, id] of FULL_HALL.entries()) await cast(hall, id, motionId, choices[at]!);
    const again = await cast(hall, FULL_HALL[0]!, motionId, 'FOR');
    expect(again.errors[0].extensions.code).toBe('ALREADY_VOTED');
    const named = { motionId, seatId: await hall.seatOf(FULL_HALL[0]!), choice: 'FOR' };
    expect(await refused(hall, 'castVote', named)).toEqual({ code: 'MOTION_IS_SECRET', field: 'motionId' });
    expect((await seen(hall))['motions'][0]).toMatchObject({ voted: 5, missing: [], result: null });
    const { myMeeting } = await hall.chair.ask(
      'query ($id: ID!) { myMeeting(id: $id) { seat { secretVoteOn vote { choice } } } }',
      { id: hall.meetingId },
    );
    expect(myMeeting.seat).toEqual({ secretVoteOn: motionId, vote: null });
    // Nothing in the database says more: marks without a time, sums that every vote writes, and a record without choices.
    const marks = await rows('SELECT * FROM secret_mark WHERE motion_id = $1', [motionId]);
    expect(Object.keys(marks[0])).toEqual(['motion_id', 'seat_id']);
    const sums = await rows('SELECT DISTINCT xmin::text FROM secret_sum WHERE motion_id = $1', [motionId]);
    expect(sums).toHaveLength(1);
    const told = await rows(
      `SELECT payload FROM meeting_event WHERE meeting_id = $1 AND type = 'SECRET_VOTE_CAST'`,
      [hall.meetingId],
    );
    expect(JSON.stringify(told)).not.toMatch(/FOR|AGAINST|ABSTAIN/);
    await chairs(hall, 'announceResult', { motionId });
    expect((await seen(hall))['motions'][0]).toMatchObject({
      state: 'ADOPTED',
      result: { for: 3, against: 1, abstain: 1, notVoted: 0, votes: [] },
    });
    expect(await rows('SELECT FROM secret_sum WHERE motion_id = $1', [motionId])).toEqual([]);
  });

  it('of ten tries of one seat counts one', async () => {
    const hall = await meetingInSession(town);
    const motionId = await secretly(hall);
    await hall.seatOf(PERSON.liuGuilan);
    const bodies = await Promise.all(
      Array.from({ length: 10 }, () => cast(hall, PERSON.liuGuilan, motionId, 'AGAINST')),
    );
    expect(bodies.filter(({ errors }) => !errors)).toHaveLength(1);
    const [{ votes }] = await rows('SELECT sum(votes)::int AS votes FROM secret_sum WHERE motion_id = $1', [
      motionId,
    ]);
    expect(votes).toBe(1);
  });

  it('is refused to so few that it would be none', async () => {
    const hall = await meetingInSession(town, WITHOUT_FIRM);
    await chairs(hall, 'openAgendaItem', { itemId: hall.items[1] });
    const few = { code: 'SECRET_TOO_FEW', field: 'secret' };
    expect(await refused(hall, 'putMotion', { id: randomUUID(), text: '更换', secret: true })).toEqual(few);
    const full = await meetingInSession(town);
    const motionId = await secretly(full);
    for (const id of WITHOUT_FIRM) await cast(full, id, motionId, 'FOR');
    expect(await refused(full, 'announceResult', { motionId })).toEqual(few);
    await chairs(full, 'withdrawMotion', { motionId });
    expect(await rows('SELECT FROM secret_sum WHERE motion_id = $1', [motionId])).toEqual([]);
  });
});
