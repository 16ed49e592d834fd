import { randomUUID } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import request from 'supertest';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { checkIn, meetingCalled, meetingInSession, type Hall } from '../town/a-meeting.js';
import { ACT } from '../town/acts.js';
import { socketClient } from '../town/follower.js';
import { openTown, type Town } from '../town/open-town.js';
import { SetClock } from '../town/set-clock.js';
import { deskOf, enter, roomOf } from './at-the-desk.js';

const SCREEN = `query ($meetingId: ID!, $key: String!) { screen(meetingId: $meetingId, key: $key) { title checkInCode } }`;
const LIVE = `subscription ($meetingId: ID!, $key: String!, $after: String) {
  screenLive(meetingId: $meetingId, key: $key, after: $after) { cursor seq view { seq state } } }`;
const KIOSK = `query ($meetingId: ID!, $key: String!) {
  attendanceKiosk(meetingId: $meetingId, key: $key) { title seats { seatId holderName present } } }`;

describe('doors that open by a key', () => {
  let town: Town;
  const clock = new SetClock();
  beforeAll(async () => void (town = await openTown({ clock })));
  beforeEach(() => clock.setRight());
  afterAll(() => town.close());

  const opened = async (
    hall: Hall,
    act: 'openScreenDoor' | 'openKiosk',
  ): Promise<{ id: string; key: string }> =>
    (await hall.chair.ask(ACT[act], { meetingId: hall.meetingId }))[act];

  it('shows the big screen to a browser without an account, over HTTP and live, until it is withdrawn', async () => {
    const hall = await meetingCalled(town);
    const { meetingId, chair } = hall;
    const { id: doorId, key } = await opened(hall, 'openScreenDoor');
    const stranger = town.stranger();
    expect((await stranger.ask(SCREEN, { meetingId, key }))['screen'].checkInCode).toMatch(/^[2-9B-Z]{4}$/);
    expect(await roomOf(stranger, hall, key)).toMatchObject({ remoteRequests: [] });

    const screen = follow(town.url, { meetingId, key });
    await screen.hears(({ data }) => data?.screenLive.view.state === 'SCHEDULED');
    await checkIn(chair, meetingId, hall.code);
    await chair.ask(ACT.openMeeting, { meetingId });
    await screen.hears(({ data }) => data?.screenLive.view?.state === 'IN_SESSION');

    await chair.ask(ACT.closeMeetingDoor, { input: { meetingId, doorId } });
    await screen.hears(({ errors }) => errors?.[0].extensions.code === 'DOOR_CLOSED');
    await screen.stop();
    expect(await stranger.refusal(SCREEN, { meetingId, key })).toMatchObject({ code: 'DOOR_CLOSED' });
    const { errors } = (await stranger.post(ROOM, { meetingId, key })).body;
    expect(errors[0].extensions.code).toBe('DOOR_CLOSED');
  });

  it('opens one meeting, for looking alone, and is kept as a hash', async () => {
    const hall = await meetingCalled(town);
    const other = await meetingCalled(town);
    const { key } = await opened(hall, 'openScreenDoor');
    const stranger = town.stranger();
    for (const [meetingId, tried] of [
      [other.meetingId, key],
      [hall.meetingId, `${key}x`],
      [randomUUID(), key],
    ])
      expect(await stranger.refusal(SCREEN, { meetingId, key: tried })).toMatchObject({
        code: 'DOOR_CLOSED',
      });
    expect(await stranger.refusal(KIOSK, { meetingId: hall.meetingId, key })).toMatchObject({
      code: 'DOOR_CLOSED',
    });
    expect(await stranger.refusal(ROOM, { meetingId: hall.meetingId })).toMatchObject({
      code: 'NOT_SIGNED_IN',
    });
    const rows = await town.database.source.query<object[]>(
      `SELECT encode(key_hash, 'escape') FROM meeting_door`,
    );
    expect(JSON.stringify(rows)).not.toContain(key);
    for (let more = 1; more < 10; more++) await opened(hall, 'openScreenDoor');
    const eleventh = await hall.chair.refusal(ACT.openScreenDoor, { meetingId: hall.meetingId });
    expect(eleventh).toMatchObject({ code: 'DOORS_TOO_MANY' });
  });

  it('lets people pick their own name at a machine, until it is withdrawn', async () => {
    const hall = await meetingCalled(town);
    const { meetingId, chair } = hall;
    const { id: doorId, key } = await opened(hall, 'openKiosk');
    const stranger = town.stranger();
    const { attendanceKiosk } = await stranger.ask(KIOSK, { meetingId, key });
    const { seatId } = attendanceKiosk.seats.find(
      ({ holderName }: { holderName: string }) => holderName === '刘桂兰',
    );
    const input = { id: randomUUID(), meetingId, key, seatId };
    for (const again of [1, 2]) {
      const { checkInAtKiosk } = await stranger.ask(ACT.checkInAtKiosk, { input });
      expect([again, checkInAtKiosk.seats.filter(({ present }: { present: boolean }) => present)]).toEqual([
        ...[again, [{ seatId, present: true }]],
      ]);
    }
    await chair.ask(ACT.closeMeetingDoor, { input: { meetingId, doorId } });
    const refused = await stranger.refusal(ACT.checkInAtKiosk, { input: { ...input, id: randomUUID() } });
    expect(refused).toMatchObject({ code: 'DOOR_CLOSED' });
  });

  it('show a day long what came of a meeting, then nothing, and none is opened any more', async () => {
    const hall = await meetingInSession(town);
    const { meetingId, chair } = hall;
    const screen = await opened(hall, 'openScreenDoor');
    const kiosk = await opened(hall, 'openKiosk');
    const stranger = town.stranger();
    clock.putForward(2);
    await stranger.ask(SCREEN, { meetingId, key: screen.key });
    await chair.ask(ACT.adjournMeeting, { meetingId });
    clock.putForward(0.99);
    await stranger.ask(SCREEN, { meetingId, key: screen.key });
    await stranger.ask(KIOSK, { meetingId, key: kiosk.key });

    clock.putForward(0.02);
    const DOOR_CLOSED = { code: 'DOOR_CLOSED' };
    expect(await stranger.refusal(SCREEN, { meetingId, key: screen.key })).toMatchObject(DOOR_CLOSED);
    expect(await stranger.refusal(KIOSK, { meetingId, key: kiosk.key })).toMatchObject(DOOR_CLOSED);
    const input = {
      id: randomUUID(),
      meetingId,
      key: kiosk.key,
      seatId: await hall.seatOf(PERSON.liuGuilan),
    };
    expect(await stranger.refusal(ACT.checkInAtKiosk, { input })).toMatchObject(DOOR_CLOSED);
    const live = follow(town.url, { meetingId, key: screen.key });
    await live.hears(({ errors }) => errors?.[0].extensions.code === 'DOOR_CLOSED');
    await live.stop();
    expect((await deskOf(chair, hall))['doors']).toEqual([]);
    expect(await chair.refusal(ACT.openScreenDoor, { meetingId })).toMatchObject({ code: 'DOORS_EXPIRED' });
  });
});

describe('the sign-in sheet', () => {
  let town: Town;
  let hall: Hall;
  beforeAll(async () => {
    town = await openTown();
    hall = await meetingInSession(town, [PERSON.zhangWenjing, PERSON.liQiang]);
    const letter = {
      id: randomUUID(),
      meetingId: hall.meetingId,
      seatId: await hall.seatOf(PERSON.liuGuilan),
    };
    await hall.chair.ask(ACT.enterProxy, {
      input: { ...letter, holderId: PERSON.wuYafang, reference: '甲字 7 号' },
    });
    await enter(hall, PERSON.liuGuilan, { byProxy: true });
  });
  afterAll(() => town.close());

  const sheet = (format: string, headers: Record<string, string>, query = ''): request.Test =>
    request(town.url)
      .get(`/files/meetings/${hall.meetingId}/sign-in-sheet.${format}${query}`)
      .set(headers)
      .buffer(true)
      .parse((answer, done) => {
        const chunks: Buffer[] = [];
        answer.on('data', chunk => chunks.push(chunk as Buffer));
        answer.on('end', () => done(null, Buffer.concat(chunks)));
      });

  it.each([
    ['docx', 'word/document.xml'],
    ['xlsx', 'xl/sharedStrings.xml'],
  ])(
    'is filled from the attendance as %s, with telephones masked, and has the same bytes again',
    async (format, part) => {
      const first = await sheet(format, hall.chair.headers);
      const again = await sheet(format, hall.chair.headers);
      expect(first.status).toBe(200);
      expect((first.body as Buffer).equals(again.body as Buffer)).toBe(true);
      const text = fileIn(first.body as Buffer, part);
      for (const said of [
        '四方议事会签到表',
        '李强',
        '安徽澜庭物业服务有限公司',
        '应到 6 席，实到 3 席',
        '甲字 7 号',
      ])
        expect(text).toContain(said);
      expect(text).toMatch(/199\*{4}\d{4}/);
      expect(text).not.toMatch(/199\d{8}/);
    },
  );

  it('tells whole telephones to the community, which leaves an entry in the audit trail', async () => {
    const { body } = await sheet('docx', hall.chair.headers, '?phones=full');
    expect(fileIn(body as Buffer, 'word/document.xml')).toMatch(/199\d{8}/);
    const looks = await town.database.source.query<object[]>(
      `SELECT FROM audit_entry WHERE act = 'SIGN_IN_SHEET_TAKEN' AND subject_id = $1`,
      [hall.meetingId],
    );
    expect(looks).toHaveLength(1);
  });

  it('is for those who keep the desk', async () => {
    const { headers } = await hall.person(PERSON.liuGuilan);
    expect((await sheet('docx', headers)).status).toBe(403);
    expect((await sheet('docx', {})).status).toBe(401);
    expect((await sheet('pdf', hall.chair.headers)).status).toBe(400);
  });
});

const ROOM = `query ($meetingId: ID!, $key: String) { meetingRoom(meetingId: $meetingId, key: $key) { checkInCode } }`;

interface Heard {
  readonly data?: { readonly screenLive: { readonly view: any } };
  readonly errors?: readonly any[];
}

/** A screen without an account. */
function follow(url: string, variables: Record<string, unknown>) {
  const client = socketClient(url, {});
  const heard: Heard[] = [];
  const waiting = new Set<() => void>();
  const hear = (message: Heard): void => {
    heard.push(message);
    waiting.forEach(check => check());
  };
  client.subscribe(
    { query: LIVE, variables },
    { next: hear as never, error: () => undefined, complete: () => undefined },
  );
  return {
    hears: (fits: (message: Heard) => boolean | undefined): Promise<void> =>
      new Promise(resolve => {
        const check = (): void => {
          if (!heard.some(fits)) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    stop: async () => client.dispose(),
  };
}

/** Of a zip, as its directory tells. */
function fileIn(zip: Buffer, name: string): string {
  let at = zip.readUInt32LE(zip.length - 6);
  for (let left = zip.readUInt16LE(zip.length - 12); left > 0; left--) {
    const length = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const bytes = zip.readUInt32LE(at + 20);
    if (zip.toString('utf8', at + 46, at + 46 + length) === name) {
      const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const content = zip.subarray(from, from + bytes);
      return (zip.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content)).toString('utf8');
    }
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error(`There is no ${name}.`);
}
