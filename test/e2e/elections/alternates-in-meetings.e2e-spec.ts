import { randomUUID } from 'node:crypto';
import { followMembers } from '../../../libs/meetings/src/application/follow-members.js';
import { KindCode } from '../../../libs/meetings/src/domain/kinds/meeting-kind.js';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { DO as NOTICE, noticesOf } from '../notices/a-notice.js';
import { ACT } from '../town/acts.js';
import type { Visitor } from '../town/visitor.js';
import { CommitteeHall } from './committee-hall.js';

type Row = Record<string, any>;

const MEETING = `query ($id: ID!) { meeting(id: $id, audience: CHAIR) { state checkInCode quorum { total needed present met }
  parties { seats { id holderName role presentSince } } } }`;

describe('a meeting of the committee, when alternates step in and run out', () => {
  let hall: CommitteeHall;
  let chen: Visitor;
  let bodyId: string;
  const meetingId = randomUUID();
  beforeAll(async () => {
    hall = await CommitteeHall.open();
    chen = await hall.town.person(PERSON.chenGuodong);
    const alternates = [hall.listed('刘桂兰')];
    const body = await hall.doing(hall.officer, 'enterStandingTerm', hall.standing({ alternates }));
    bodyId = body.id;
    await chen.ask(ACT.scheduleMeeting, {
      input: {
        ...{ id: meetingId, estateId: ESTATE.hanlin, kind: 'OWNERS_COMMITTEE' },
        ...{ title: '例会', venue: '物业用房', chairId: PERSON.chenGuodong },
        startsAt: new Date(Date.now() + 10 * 86_400_000).toISOString(),
        seats: [{ party: 'OWNERS_COMMITTEE', personId: PERSON.chenGuodong }],
        agenda: [{ kind: 'DECISION', title: '用印', minutes: 20 }],
      },
    });
  });
  afterAll(() => hall.town.close());

  const seen = async (): Promise<Row> => (await chen.ask(MEETING, { id: meetingId }))['meeting'];
  const seats = async (role: string): Promise<string[]> =>
    (await seen())['parties']
      .flatMap((party: Row) => party['seats'])
      .filter((seat: Row) => seat['role'] === role)
      .map((seat: Row) => seat['holderName'])
      .toSorted();
  const sorted = (...names: string[]) => names.toSorted();
  const told = async (id: string): Promise<Row[]> =>
    (await noticesOf(await hall.town.person(id))).filter((one: Row) => one['meetingId'] === meetingId);
  async function leaves(name: string): Promise<void> {
    const { term } = await hall.committee();
    const { id: memberId } = term.members.find((one: Row) => one['name'] === name);
    const leaving = { bodyId, memberId, because: 'RESIGNED', on: hall.today };
    await hall.doing(hall.secretary, 'endMembership', leaving);
    const body = { estateId: ESTATE.hanlin, kind: KindCode.OWNERS_COMMITTEE };
    for (let times = 0; times < 2; times++) await followMembers(hall.town.database, hall.clock, body);
  }

  it('gives the vote of a member who left before it began to the alternate, and has the queue see to it', async () => {
    expect(await seats('VOTING')).toEqual(sorted('陈国栋', '吴雅芳', '黄永康', '林秀珍', '罗晓琴'));
    await chen.ask(NOTICE.give, { input: { meetingId, urgentReason: '' } });
    expect(await told(PERSON.liuGuilan)).toEqual([]);
    await leaves('吴雅芳');
    expect(await seats('VOTING')).toEqual(sorted('陈国栋', '刘桂兰', '黄永康', '林秀珍', '罗晓琴'));
    expect(await seats('SPEAKING')).toEqual(['吴雅芳']);
    // Whoever steps in hears of the meeting as everybody who was invited did.
    expect(await told(PERSON.liuGuilan)).toEqual([expect.objectContaining({ version: 2, kind: 'CHANGE' })]);
    const queued = await hall.town.database.source.query(
      `SELECT payload->>'kind' AS kind FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
        WHERE t.identifier = 'meeting-members'`,
    );
    expect(queued).toEqual([{ kind: 'OWNERS_COMMITTEE' }]);
  });

  it('counts an empty seat once nobody waits, also in the middle of the meeting', async () => {
    const { checkInCode } = await seen();
    const liu = await hall.town.person(PERSON.liuGuilan);
    for (const who of [chen, liu]) await who.ask(ACT.checkIn, { input: { meetingId, code: checkInCode } });
    await chen.ask(ACT.openMeeting, { meetingId });
    const third = (await seen())['parties']
      .flatMap((party: Row) => party['seats'])
      .find((seat: Row) => seat['holderName'] === '黄永康');
    await chen.ask(ACT.checkInAtDesk, { input: { id: randomUUID(), meetingId, seatId: third['id'] } });
    expect((await seen())['quorum']).toMatchObject({ total: 5, needed: 3, present: 3, met: true });
    await leaves('黄永康');
    // 北京: all members are all seats, also the empty one. Who left is heard, and no part of the quorum.
    expect((await seen())['quorum']).toMatchObject({ total: 5, needed: 3, present: 2, met: false });
    expect(await seats('VOTING')).toEqual(sorted('陈国栋', '刘桂兰', '林秀珍', '罗晓琴'));
    const { term, duties } = await hall.committee();
    expect(term.vacancy).toMatchObject({ seats: 1, tooFew: false, remedy: 'BY_ELECTION' });
    expect(duties.map((one: Row) => one['kind'])).toContain('BY_ELECTION');
  });

  it('has in its record who left and who came', async () => {
    const events = await hall.town.database.source.query(
      `SELECT payload->'left' AS "left", payload->'joined' AS joined FROM meeting_event WHERE meeting_id = $1 AND type = 'MEMBERS_FOLLOWED' ORDER BY seq`,
      [meetingId],
    );
    expect(events).toEqual([
      { left: ['吴雅芳'], joined: ['刘桂兰'] },
      { left: ['黄永康'], joined: [] },
    ]);
  });
});
