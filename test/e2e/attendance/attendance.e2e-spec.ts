import { randomUUID } from 'node:crypto';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { checkIn, meetingCalled, meetingInSession } from '../town/a-meeting.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { recordsOf } from '../town/records.js';
import { SetClock } from '../town/set-clock.js';
import { deskOf, enter, recorded, roomOf, seatAtDesk } from './at-the-desk.js';

const SECOND = 1 / 86_400;

describe('who is present', () => {
  let town: Town;
  const clock = new SetClock();
  beforeAll(async () => void (town = await openTown({ clock })));
  afterAll(() => town.close());
  beforeEach(() => clock.setRight());

  describe('by the code on the big screen', () => {
    it('comes in with what is shown now, and with what was shown half a minute ago', async () => {
      const hall = await meetingCalled(town);
      const { checkInCode, codeChangesAt } = await roomOf(hall.chair, hall);
      clock.putForward(30 * SECOND);
      const next = await roomOf(hall.chair, hall);
      expect(next['codeChangesAt']).not.toBe(codeChangesAt);
      await checkIn(await hall.person(PERSON.liuGuilan), hall.meetingId, checkInCode);
      await checkIn(await hall.person(PERSON.liQiang), hall.meetingId, next['checkInCode'].toLowerCase());
    });

    it('does not come in by a photograph of a minute ago, but stays in who is there', async () => {
      const hall = await meetingCalled(town);
      const { checkInCode: code } = await roomOf(hall.chair, hall);
      await checkIn(await hall.person(PERSON.liQiang), hall.meetingId, code);
      clock.putForward(60 * SECOND);
      const late = { input: { meetingId: hall.meetingId, code } };
      const refused = await (await hall.person(PERSON.liuGuilan)).refusal(ACT.checkIn, late);
      expect(refused).toMatchObject({ code: 'CHECK_IN_CODE_WRONG', field: 'code' });
      await checkIn(await hall.person(PERSON.liQiang), hall.meetingId, code);
    });

    it('says nothing of the secret behind it anywhere', async () => {
      const hall = await meetingCalled(town);
      const [row] = await town.database.source.query<{ secret: string }[]>(
        `SELECT check_in_secret AS secret FROM meeting WHERE id = $1`,
        [hall.meetingId],
      );
      const said = JSON.stringify([await roomOf(hall.chair, hall), await deskOf(hall.chair, hall)]);
      expect(row!.secret).toHaveLength(72);
      expect(said).not.toContain(row!.secret);
    });
  });

  describe('at the desk', () => {
    it('is entered once, however often an entry comes that waited for the network, at the time when they came', async () => {
      const hall = await meetingCalled(town);
      const came = new Date(clock.now().getTime() + 60_000);
      clock.putForward(300 * SECOND);
      const id = await enter(hall, PERSON.liuGuilan, { at: came });
      const before = await recordsOf(town);
      await enter(hall, PERSON.liuGuilan, { at: came, id });
      await enter(hall, PERSON.liuGuilan);
      expect(await recordsOf(town)).toEqual(before);
      expect(await seatAtDesk(hall, '刘桂兰')).toMatchObject({
        presentSince: came.toISOString(),
        way: 'DESK',
      });
      expect((await recorded(town, hall)).at(-1)).toMatchObject({
        ...{ type: 'SEAT_PRESENT', way: 'DESK', since: came.toISOString() },
      });
    });

    it.each([
      ['before the meeting was called', -3_600],
      ['in the future', 3_600],
    ])('is not entered as having come %s', async (_when, seconds) => {
      const hall = await meetingCalled(town);
      const at = new Date(clock.now().getTime() + seconds * 1_000);
      const input = {
        id: randomUUID(),
        meetingId: hall.meetingId,
        seatId: await hall.seatOf(PERSON.liuGuilan),
        at,
      };
      const refused = await hall.chair.refusal(ACT.checkInAtDesk, { input });
      expect(refused).toMatchObject({ code: 'ARRIVAL_OUT_OF_BOUNDS', field: 'at' });
    });

    it('is taken back within ten seconds, and not later', async () => {
      const hall = await meetingCalled(town);
      const { meetingId, chair } = hall;
      const wrong = await enter(hall, PERSON.liuGuilan);
      await chair.ask(ACT.undoCheckIn, { input: { meetingId, id: wrong } });
      expect(await seatAtDesk(hall, '刘桂兰')).toMatchObject({ presentSince: null, leftAt: null });
      expect((await recorded(town, hall)).map(({ type }) => type).slice(-2)).toEqual([
        'SEAT_PRESENT',
        'SEAT_PRESENCE_UNDONE',
      ]);
      const right = await enter(hall, PERSON.liuGuilan);
      clock.putForward(20 * SECOND);
      const late = await chair.refusal(ACT.undoCheckIn, { input: { meetingId, id: right } });
      expect(late).toMatchObject({ code: 'UNDO_TOO_LATE' });
    });

    it('is found by a masked telephone, and nobody else sees the desk', async () => {
      const hall = await meetingCalled(town);
      expect((await seatAtDesk(hall, '李强'))['phoneMasked']).toMatch(/^199\*{4}\d{4}$/);
      const owner = await hall.person(PERSON.liuGuilan);
      const asked = { meetingId: hall.meetingId };
      const refused = await owner.refusal(
        'query ($meetingId: ID!) { attendanceDesk(meetingId: $meetingId) { seq } }',
        asked,
      );
      expect(refused).toMatchObject({ code: 'NOT_ENTITLED' });
    });

    it('is kept by whom the chair named, who names nobody', async () => {
      const hall = await meetingCalled(town);
      const { meetingId, chair } = hall;
      const clerk = await hall.person(PERSON.liuGuilan);
      const name = { input: { meetingId, personId: PERSON.liuGuilan, named: true } };
      await chair.ask(ACT.nameClerk, name);
      expect(await deskOf(clerk, hall)).toMatchObject({ mayNameClerks: false, clerks: [{ name: '刘桂兰' }] });
      const seatId = await hall.seatOf(PERSON.liQiang);
      await clerk.ask(ACT.checkInAtDesk, { input: { id: randomUUID(), meetingId, seatId } });
      expect(await clerk.refusal(ACT.nameClerk, name)).toMatchObject({ code: 'NOT_ENTITLED' });
      await chair.ask(ACT.nameClerk, { input: { ...name.input, named: false } });
      const refused = await clerk.refusal(ACT.checkInAtDesk, {
        input: { id: randomUUID(), meetingId, seatId },
      });
      expect(refused).toMatchObject({ code: 'NOT_ENTITLED' });
    });
  });

  describe('leaving and coming back', () => {
    it('keeps both stays, takes the seat off the list of speakers, and counts who is there', async () => {
      const hall = await meetingInSession(town);
      const { meetingId } = hall;
      const liu = await hall.person(PERSON.liuGuilan);
      await liu.ask(ACT.requestToSpeak, { meetingId });
      const follower = liu.follow(meetingId);
      await liu.ask(ACT.leaveMeeting, { meetingId });
      await follower.sees(view => view['waiting'].length === 0 && present(view, 'RESIDENTS') === 1);
      await follower.stop();
      expect(await seatAtDesk(hall, '刘桂兰')).toMatchObject({
        presentSince: null,
        leftAt: expect.any(String),
      });
      await checkIn(liu, meetingId, (await roomOf(hall.chair, hall))['checkInCode']);
      await hall.chair.ask(ACT.enterLeaving, {
        input: { meetingId, seatId: await hall.seatOf(PERSON.liQiang) },
      });
      const rows = await town.database.source.query<object[]>(`SELECT FROM attendance WHERE seat_id = $1`, [
        await hall.seatOf(PERSON.liuGuilan),
      ]);
      expect(rows).toHaveLength(2);
      expect((await roomOf(hall.chair, hall))['presence']).toEqual(
        expect.arrayContaining([
          { party: 'RESIDENTS', total: 2, present: 2, remote: 0, byProxy: 0 },
          { party: 'PROPERTY_FIRM', total: 1, present: 0, remote: 0, byProxy: 0 },
        ]),
      );
    });

    it('is harmless for who is not there', async () => {
      const hall = await meetingCalled(town);
      const before = await recordsOf(town);
      await (await hall.person(PERSON.liuGuilan)).ask(ACT.leaveMeeting, { meetingId: hall.meetingId });
      expect(await recordsOf(town)).toEqual(before);
    });
  });

  it('from elsewhere, when the chair admits them, and is counted apart', async () => {
    const hall = await meetingInSession(town);
    const { meetingId, chair } = hall;
    const he = await hall.person(PERSON.heZhiyuan);
    await he.ask(ACT.askToAttendRemotely, { meetingId });
    await he.ask(ACT.askToAttendRemotely, { meetingId });
    const { remoteRequests } = await roomOf(chair, hall);
    expect(remoteRequests).toEqual([{ name: '何志远', seatId: await hall.seatOf(PERSON.heZhiyuan) }]);
    const input = { meetingId, seatId: remoteRequests[0].seatId };
    expect(await he.refusal(ACT.answerRemote, { input: { ...input, admitted: true } })).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    await chair.ask(ACT.answerRemote, { input: { ...input, admitted: true } });
    expect((await roomOf(chair, hall))['presence']).toContainEqual({
      ...{ party: 'TOWN_DEPARTMENTS', total: 2, present: 2, remote: 1, byProxy: 0 },
    });
    const again = await chair.refusal(ACT.answerRemote, { input: { ...input, admitted: true } });
    expect(again).toMatchObject({ code: 'REMOTE_NOT_ASKED' });
  });

  it('of the owners, weighs with heads and area by the register', async () => {
    const hall = await meetingCalled(town);
    await town.database.source.query(
      `UPDATE unit_owner SET person_id = $1 WHERE id = (
         SELECT o.id FROM unit_owner o JOIN unit u ON u.id = o.unit_id
          WHERE o.until IS NULL AND u.use <> 'PARKING' AND u.status = 'REGISTERED'
            AND u.estate_id = (SELECT estate_id FROM meeting WHERE id = $2) ORDER BY o.id LIMIT 1)`,
      [PERSON.liuGuilan, hall.meetingId],
    );
    expect((await roomOf(hall.chair, hall))['owners']).toMatchObject({
      invited: { heads: 1, area: expect.stringMatching(/^\d+\.\d\d$/) },
      present: { heads: 0, area: '0.00' },
    });
    await enter(hall, PERSON.liuGuilan);
    const { owners } = await roomOf(hall.chair, hall);
    expect(owners.present).toEqual(owners.invited);
    expect(owners.estate.heads).toBeGreaterThan(100);
  });
});

function present(view: Record<string, any>, party: string): number {
  return view['parties'].find((each: { party: string }) => each.party === party).present;
}
