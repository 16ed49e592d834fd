import { randomBytes } from 'node:crypto';
import request from 'supertest';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import {
  eventsOf,
  readCalendar,
  valueOf,
  type Component,
} from '../../../libs/meetings/src/application/notice/spec/read-calendar.js';
import { schedule } from '../town/a-meeting.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { daysAhead, DO, meetingNoticed } from './a-notice.js';

const MAKE = 'mutation { makeCalendarAddress }';
const NOWHERE = `/calendar/${'A'.repeat(43)}.ics`;

describe('a calendar of one’s own', () => {
  let town: Town;
  let secretary: Visitor;
  let resident: Visitor;
  let path: string;
  beforeAll(async () => {
    town = await openTown();
    secretary = await town.person(PERSON.zhangWenjing);
    resident = await town.person(PERSON.liuGuilan);
    path = (await resident.ask(MAKE))['makeCalendarAddress'];
  });
  afterAll(() => town.close());

  const get = (at: string, headers: Record<string, string> = {}): request.Test =>
    request(town.url).get(at).set(headers);
  const feed = async (at = path): Promise<readonly Component[]> =>
    eventsOf(readCalendar((await get(at)).text));
  const entry = async (meetingId: string): Promise<Component | undefined> =>
    (await feed()).find(event => valueOf(event, 'UID') === `meeting-${meetingId}@sifang`);
  const said = async (meetingId: string, ...names: string[]): Promise<unknown[]> => {
    const event = await entry(meetingId);
    return names.map(name => event && valueOf(event, name));
  };

  it('is read by its address alone, as what it is', async () => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
    });
    expect(valueOf(readCalendar(answer.text), 'X-WR-CALNAME')).toBe('四方议事');
  });

  it('follows a meeting from the call to the notice, the change and the cancellation', async () => {
    const meetingId = await schedule(secretary, { startsAt: daysAhead(5) });
    expect(await said(meetingId, 'STATUS', 'SEQUENCE')).toEqual(['TENTATIVE', '0']);
    await secretary.ask(DO.give, { input: { meetingId } });
    expect(await said(meetingId, 'STATUS', 'SEQUENCE')).toEqual(['CONFIRMED', '0']);
    const startsAt = '2031-03-04T06:30:00.000Z';
    await secretary.ask(DO.change, { input: { meetingId, startsAt, venue: '小区东门凉亭' } });
    expect(await said(meetingId, 'STATUS', 'SEQUENCE', 'DTSTART', 'LOCATION')).toEqual([
      ...['CONFIRMED', '1', '20310304T063000Z', '小区东门凉亭'],
    ]);
    await secretary.ask(DO.cancel, { input: { meetingId, reason: '台风' } });
    expect(await said(meetingId, 'STATUS', 'SEQUENCE')).toEqual(['CANCELLED', '2']);
  });

  it('holds the meetings that one has a seat in and no others', async () => {
    const seats = [
      { party: 'TOWN_DEPARTMENTS', personId: PERSON.wangMin },
      { party: 'PARTY_ORGANISATION', personId: PERSON.zhangWenjing },
      { party: 'RESIDENTS', personId: PERSON.chenGuodong },
      { party: 'PROPERTY_FIRM', personId: PERSON.liQiang },
    ];
    const others = await meetingNoticed(secretary, { seats });
    expect(await entry(others)).toBeUndefined();
  });

  it('is told as unchanged until something changes', async () => {
    const meetingId = await meetingNoticed(secretary);
    const { headers } = await get(path);
    const tag = { 'if-none-match': headers['etag']! };
    const since = { 'if-modified-since': headers['last-modified']! };
    expect([(await get(path, tag)).status, (await get(path, since)).status]).toEqual([304, 304]);
    expect((await get(path, { ...since, 'if-none-match': '"another"' })).status).toBe(200);
    expect((await get(path, { 'if-modified-since': new Date(0).toUTCString() })).status).toBe(200);
    await secretary.ask(DO.cancel, { input: { meetingId, reason: '台风' } });
    expect((await get(path, tag)).status).toBe(200);
  });

  it('keeps its address to itself: what is stored opens nothing', async () => {
    const token = path.slice('/calendar/'.length, -'.ics'.length);
    const [row] = await town.database.source.query<{ hash: string }[]>(
      `SELECT encode(token_hash, 'hex') AS hash FROM calendar_feed WHERE person_id = $1`,
      [PERSON.liuGuilan],
    );
    expect(row!.hash).not.toContain(token);
    expect((await get(`/calendar/${row!.hash.slice(0, 43)}.ics`)).status).toBe(404);
    const { myCalendarAddress } = await resident.ask('{ myCalendarAddress { madeAt } }');
    expect(JSON.stringify(myCalendarAddress)).not.toContain(token);
  });

  it.each([NOWHERE, '/calendar/x.ics', '/calendar/..%2f.ics', '/calendar/meetings.ics'])(
    'says nothing at %s',
    async nowhere => {
      const { status, body } = await get(nowhere);
      const errors = [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }];
      expect([status, body]).toEqual([404, { errors }]);
    },
  );

  it('gets another address, and then none, when its owner wishes', async () => {
    const { makeCalendarAddress: next } = await resident.ask(MAKE);
    expect([(await get(path)).status, (await get(next)).status]).toEqual([404, 200]);
    await resident.ask('mutation { withdrawCalendarAddress }');
    expect((await get(next)).status).toBe(404);
    const { myCalendarAddress } = await resident.ask('{ myCalendarAddress { madeAt } }');
    expect(myCalendarAddress).toEqual({ madeAt: null });
    await resident.ask('mutation { withdrawCalendarAddress }');
    const noted = `SELECT act FROM audit_entry WHERE actor_id = $1 ORDER BY id`;
    expect(await town.database.source.query(noted, [PERSON.liuGuilan])).toEqual([
      { act: 'CALENDAR_ADDRESS_MADE' },
      { act: 'CALENDAR_ADDRESS_MADE' },
      { act: 'CALENDAR_ADDRESS_WITHDRAWN' },
    ]);
  });

  describe('or one meeting by hand', () => {
    const file = (meetingId: string): string => `/calendar/meetings/${meetingId}.ics`;

    it('is for whoever has a seat in it', async () => {
      const meetingId = await meetingNoticed(secretary);
      const answer = await get(file(meetingId), resident.headers);
      expect(valueOf(readCalendar(answer.text), 'METHOD')).toBe('PUBLISH');
      expect(answer.headers['content-disposition']).toBe('attachment; filename="meeting.ics"');
      const outsider = await town.person(PERSON.zhengHongmei);
      const told = [
        await get(file(meetingId)),
        await get(file(meetingId), outsider.headers),
        await get(file('x')),
      ];
      expect(told.map(({ status }) => status)).toEqual([401, 404, 400]);
    });
  });

  it('cannot be found by trying', async () => {
    const statuses: number[] = [];
    const another = (): string => `/calendar/${randomBytes(32).toString('base64url')}.ics`;
    while (!statuses.includes(429) && statuses.length < 400) statuses.push((await get(another())).status);
    expect(new Set(statuses)).toEqual(new Set([404, 429]));
    const { makeCalendarAddress: right } = await resident.ask(MAKE);
    expect((await get(right)).status).toBe(200);
  });
});
