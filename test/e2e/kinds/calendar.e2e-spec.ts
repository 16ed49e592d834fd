import { addDays, asCalendarDay, dayOf, weekdayOf } from '@sifang/kernel';
import { randomUUID } from 'node:crypto';
import { demoId, ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { fourPartyMeeting, schedule } from '../town/a-meeting.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';

const DAY_MS = 86_400_000;

describe('the calendar', () => {
  let town: Town;
  let secretary: Visitor;
  let neighbour: Visitor;
  let officer: Visitor;
  beforeAll(async () => {
    town = await openTown();
    secretary = await town.person(PERSON.zhangWenjing);
    neighbour = await town.person(PERSON.zhengHongmei);
    officer = await town.person(PERSON.wangMin);
  });
  afterAll(() => town.close());

  const tomorrowAt = (hours: number): string => new Date(startOfTomorrow() + hours * 3_600_000).toISOString();

  it('shows who follows a meeting its day and its clashes, and tells who would call one what is in the way', async () => {
    const venue = '党群服务中心二楼议事厅';
    const first = await schedule(secretary, { startsAt: tomorrowAt(19), venue });
    const second = await schedule(secretary, {
      startsAt: tomorrowAt(19.5),
      venue: '党群服务中心 二楼议事厅',
    });
    await schedule(secretary, { startsAt: tomorrowAt(21), venue });
    const day = dayOf(new Date(startOfTomorrow()));

    const { meetingCalendar } = await secretary.ask(CALENDAR, { from: day, until: day });
    expect(meetingCalendar.days).toEqual([expect.objectContaining({ day })]);
    expect(meetingCalendar.meetings.map((each: any) => each.clashes)).toEqual([
      [expect.objectContaining({ meetingId: second, venue: true, people: expect.arrayContaining(['王敏']) })],
      [expect.objectContaining({ meetingId: first, venue: true })],
      [],
    ]);
    expect(meetingCalendar.meetings[0]).toMatchObject({ meetingId: first, endsAt: tomorrowAt(20) });

    // The town sees the meetings of all its communities; a neighbouring community does not see these.
    const { meetingCalendar: ofTown } = await officer.ask(CALENDAR, { from: day, until: day });
    expect(ofTown.meetings).toHaveLength(3);
    const { meetingCalendar: nextDoor } = await neighbour.ask(CALENDAR, { from: day, until: day });
    expect(nextDoor.meetings).toEqual([]);

    const wanted = {
      ...{ estateId: ESTATE.tiandi, kind: 'FOUR_PARTY', venue, startsAt: tomorrowAt(19.9), minutes: 30 },
      personIds: [PERSON.wangMin, PERSON.zhengHongmei],
    };
    // The same name of a room in another community is another room; that somebody is taken is told, and not by what.
    const { meetingClashes } = await neighbour.ask(CLASHES, { input: wanted });
    expect(meetingClashes).toEqual([
      { venue: false, people: [{ name: '王敏' }], startsAt: tomorrowAt(19), meeting: null },
      { venue: false, people: [{ name: '王敏' }], startsAt: tomorrowAt(19.5), meeting: null },
    ]);
    const own = { ...wanted, estateId: ESTATE.hanlin, personIds: [] };
    const { meetingClashes: ofRoom } = await secretary.ask(CLASHES, { input: own });
    expect(ofRoom.map((clash: any) => [clash.venue, clash.meeting.id])).toEqual([
      [true, first],
      [true, second],
    ]);
    const { meetingClashes: moved } = await secretary.ask(CLASHES, { input: { ...own, meetingId: second } });
    expect(moved.map((clash: any) => clash.meeting.id)).toEqual([first]);
    const { meetingClashes: later } = await secretary.ask(CLASHES, {
      input: { ...own, startsAt: tomorrowAt(22) },
    });
    expect(later).toEqual([]);
  });

  it('answers for seven weeks at most, and for days in their order', async () => {
    const from = '2026-11-01';
    const { meetingCalendar } = await secretary.ask(CALENDAR, { from, until: '2026-12-19' });
    expect(meetingCalendar.days).toHaveLength(49);
    for (const until of ['2026-12-20', '2026-10-31'])
      expect((await secretary.refusal(CALENDAR, { from, until })).code).toBe('NUMBER_OUT_OF_RANGE');
    const { meetingCalendar: golden } = await secretary.ask(CALENDAR, {
      from: '2026-10-01',
      until: '2026-10-10',
    });
    expect(golden.days[0]).toEqual({ day: '2026-10-01', workday: false, holiday: '国庆节' });
    expect(golden.days[9]).toEqual({ day: '2026-10-10', workday: true, holiday: null });
  });

  it('proposes the dates of a standing meeting, and calls each once', async () => {
    const { startsAt: _, ...meeting } = fourPartyMeeting({ title: '翰林水岸例会' });
    const today = dayOf(new Date());
    const rhythm = {
      ...{ every: 'MONTH', nth: 2, weekday: weekdayOf(today), minute: 1170, onHoliday: 'KEEP' },
      startsOn: today,
    };
    const input = { ...meeting, kind: 'FOUR_PARTY', rhythm };
    expect(
      await secretary.refusal(ACT.startMeetingSeries, { input: { ...input, rhythm: { ...rhythm, nth: 0 } } }),
    ).toMatchObject({ code: 'RHYTHM_IMPOSSIBLE', field: 'rhythm.nth' });
    const { startMeetingSeries } = await secretary.ask(ACT.startMeetingSeries, { input });
    const [series] = startMeetingSeries;
    expect(series).toMatchObject({ version: 1, title: '翰林水岸例会' });
    expect(series.dates).toHaveLength(6);
    for (const { day, startsAt, meetingId } of series.dates) {
      expect(weekdayOf(asCalendarDay(day))).toBe(rhythm.weekday);
      expect(startsAt).toBe(`${day}T11:30:00.000Z`);
      expect(meetingId).toBeNull();
    }

    const [first, second] = series.dates;
    const call = { input: { seriesId: series.id, day: first.day, meetingId: randomUUID() } };
    const { callSeriesMeeting } = await secretary.ask(ACT.callSeriesMeeting, call);
    expect(callSeriesMeeting).toMatchObject({ title: '翰林水岸例会', startsAt: first.startsAt });
    await secretary.ask(ACT.callSeriesMeeting, call);
    const again = { input: { ...call.input, meetingId: randomUUID() } };
    expect((await secretary.refusal(ACT.callSeriesMeeting, again)).code).toBe('SERIES_DATE_CALLED');
    const between = { input: { ...again.input, day: addDays(asCalendarDay(second.day), 1) } };
    expect((await secretary.refusal(ACT.callSeriesMeeting, between)).code).toBe('SERIES_DATE_UNKNOWN');
    expect((await officer.refusal(ACT.callSeriesMeeting, again)).code).toBe('NOT_ENTITLED');
    expect((await neighbour.refusal(ACT.callSeriesMeeting, again)).code).toBe('SERIES_NOT_FOUND');

    // What is called stays as it was called.
    const { title: __, ...rest } = meeting;
    const change = {
      ...{ seriesId: series.id, version: 1, title: '翰林水岸月度例会', chairId: rest['chairId'] },
      ...{ venue: '社区三楼', rhythm: { ...rhythm, minute: 540 } },
    };
    const { changeMeetingSeries } = await secretary.ask(ACT.changeMeetingSeries, { input: change });
    const [changed] = changeMeetingSeries;
    expect(changed).toMatchObject({ version: 2, title: '翰林水岸月度例会' });
    expect(changed.dates[0]).toMatchObject({ day: first.day, meetingId: call.input.meetingId });
    expect(changed.dates[1].startsAt).toBe(`${second.day}T01:00:00.000Z`);
    const { meeting: called } = await secretary.ask(CALLED, { id: call.input.meetingId });
    expect(called).toEqual({ title: '翰林水岸例会', startsAt: first.startsAt, venue: meeting['venue'] });
    expect((await secretary.refusal(ACT.changeMeetingSeries, { input: change })).code).toBe('SERIES_CHANGED');

    const { endMeetingSeries } = await secretary.ask(ACT.endMeetingSeries, { seriesId: series.id });
    expect(endMeetingSeries).toEqual([]);
    const late = { input: { ...again.input, day: second.day } };
    expect((await secretary.refusal(ACT.callSeriesMeeting, late)).code).toBe('SERIES_ENDED');
  });

  it('calls nobody who has left office in the meantime', async () => {
    const { startsAt: _, ...meeting } = fourPartyMeeting({ id: randomUUID(), title: '换人的例会' });
    const rhythm = {
      ...{ every: 'QUARTER', nth: 1, weekday: 3, minute: 600, onHoliday: 'KEEP', startsOn: '2026-01-01' },
    };
    const { startMeetingSeries } = await secretary.ask(ACT.startMeetingSeries, {
      input: { ...meeting, kind: 'FOUR_PARTY', rhythm },
    });
    const series = startMeetingSeries.find(({ id }: { id: string }) => id === meeting['id']);
    await town.database.source.query(`DELETE FROM appointment WHERE person_id = $1`, [demoId(3005)]);
    const call = { input: { seriesId: series.id, day: series.dates[0].day, meetingId: randomUUID() } };
    expect((await secretary.refusal(ACT.callSeriesMeeting, call)).code).toBe('SEAT_WITHOUT_PARTY');
  });
});

/** 00:00 in Shanghai. */
function startOfTomorrow(): number {
  return Date.parse(`${dayOf(new Date(Date.now() + DAY_MS))}T00:00:00+08:00`);
}

const CALENDAR = `query ($from: CalendarDay!, $until: CalendarDay!) { meetingCalendar(from: $from, until: $until) {
  days { day workday holiday } meetings { meetingId endsAt clashes { meetingId venue people } } } }`;
const CLASHES = `query ($input: WantedMeetingInput!) { meetingClashes(input: $input) {
  venue people { name } startsAt meeting { id } } }`;
const CALLED = 'query ($id: ID!) { meeting(id: $id) { title startsAt venue } }';
