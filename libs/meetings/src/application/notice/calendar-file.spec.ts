import { NoticeKind, type Notice } from '../../domain/notice/notice.js';
import { entryOf, feed, invitation, published } from './calendar-file.js';
import { eventsOf, readCalendar, valueOf, type Component } from './spec/read-calendar.js';

const { INVITATION, CHANGE, CANCELLATION } = NoticeKind;
const MEETING = '0199aa00-0000-7000-8000-000000000001';

function aNotice(given: Partial<Notice> = {}, content: Partial<Notice['content']> = {}): Notice {
  return {
    ...{ meetingId: MEETING, version: 1, kind: INVITATION, urgentReason: null, givenBy: 'secretary' },
    givenAt: new Date('2026-11-22T03:00:00Z'),
    content: {
      ...{
        title: '翰林水岸小区四方议事会',
        number: 7,
        estateName: '翰林水岸小区',
        communityName: '潭冲社区',
      },
      ...{
        venue: '党群服务中心二楼议事厅',
        startsAt: '2026-11-26T06:30:00.000Z',
        chairName: '张文静',
        minutes: 60,
      },
      ...{ agenda: ['翻修破损积水路面', '充电桩选址'], reason: '' },
      ...content,
    },
    ...given,
  };
}

const TO = { attendee: 'zhang@example.cn', organiser: '四方 <sifang@example.cn>' };
const read = (text: string): { calendar: Component; event: Component } => {
  const calendar = readCalendar(text);
  return { calendar, event: eventsOf(calendar)[0]! };
};

describe('an invitation', () => {
  it('asks to come, in UTC, from the community, without an answer being expected', () => {
    const { method, content } = invitation(aNotice(), TO, 'https://sifang.example.cn/m/1/notice');
    const { calendar, event } = read(content);
    expect([method, valueOf(calendar, 'METHOD'), valueOf(calendar, 'VERSION')]).toEqual([
      'REQUEST',
      'REQUEST',
      '2.0',
    ]);
    const told = Object.fromEntries(
      ['UID', 'SEQUENCE', 'STATUS', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'LOCATION', 'URL'].map(name => [
        name,
        valueOf(event, name),
      ]),
    );
    expect(told).toEqual({
      UID: `meeting-${MEETING}@sifang`,
      SEQUENCE: '0',
      STATUS: 'CONFIRMED',
      DTSTAMP: '20261122T030000Z',
      DTSTART: '20261126T063000Z',
      DTEND: '20261126T073000Z',
      SUMMARY: '翰林水岸小区四方议事会',
      LOCATION: '党群服务中心二楼议事厅',
      URL: 'https://sifang.example.cn/m/1/notice',
    });
    expect(event.properties.find(({ name }) => name === 'ORGANIZER')).toMatchObject({
      parameters: { CN: '潭冲社区' },
      value: 'mailto:sifang@example.cn',
    });
    const attendee = event.properties.find(({ name }) => name === 'ATTENDEE')!;
    expect(attendee.parameters).toMatchObject({ RSVP: 'FALSE', ROLE: 'REQ-PARTICIPANT' });
    expect(attendee.value.toLowerCase()).toBe('mailto:zhang@example.cn');
  });

  it('keeps the name of the meeting and counts on with every version', () => {
    const events = [
      aNotice(),
      aNotice({ version: 2, kind: CHANGE }),
      aNotice({ version: 3, kind: CANCELLATION }),
    ].map(notice => read(invitation(notice, TO, null).content).event);
    expect(new Set(events.map(event => valueOf(event, 'UID'))).size).toBe(1);
    expect(events.map(event => valueOf(event, 'SEQUENCE'))).toEqual(['0', '1', '2']);
  });

  it('is taken back with the method and the status that calendars look for', () => {
    const cancelled = aNotice({ version: 2, kind: CANCELLATION }, { reason: '台风' });
    const { method, content } = invitation(cancelled, TO, null);
    const { calendar, event } = read(content);
    expect([method, valueOf(calendar, 'METHOD'), valueOf(event, 'STATUS')]).toEqual([
      'CANCEL',
      'CANCEL',
      'CANCELLED',
    ]);
    expect(valueOf(event, 'DESCRIPTION')).toContain('台风');
  });

  it.each([
    ['long Chinese', '关于翻修破损积水路面以及非机动车充电桩选址的第七次四方议事会'.repeat(4)],
    ['characters beyond the first plane', '𠮷'.repeat(60)],
    ['what has a meaning of its own', '二楼;左转,第一间\\右手'],
    ['lines', '第一行\n第二行'],
    ['an attempt at further properties', '会议\r\nATTENDEE:mailto:thief@example.cn\r\nX:'],
  ])('comes through with %s as it was written', (_what, title) => {
    const { event } = read(invitation(aNotice({}, { title }), TO, null).content);
    expect(valueOf(event, 'SUMMARY')).toBe(title.replaceAll('\r\n', '\n'));
    expect(event.properties.filter(({ name }) => name === 'ATTENDEE')).toHaveLength(1);
  });

  it('of an agenda that takes no time still lasts for half an hour', () => {
    const { event } = read(invitation(aNotice({}, { minutes: 0 }), TO, null).content);
    expect(valueOf(event, 'DTEND')).toBe('20261126T070000Z');
  });
});

describe('a calendar', () => {
  it('for whoever adds one meeting by hand asks nobody', () => {
    const { calendar, event } = read(published(entryOf(aNotice()), null));
    expect(valueOf(calendar, 'METHOD')).toBe('PUBLISH');
    expect(event.properties.map(({ name }) => name)).not.toContain('ATTENDEE');
  });

  it('of one person holds all meetings, those cancelled too, and the same makes the same bytes', () => {
    const entries = [
      entryOf(aNotice()),
      entryOf(aNotice({ meetingId: 'b', version: 2, kind: CANCELLATION })),
      { ...entryOf(aNotice({ meetingId: 'c' })), status: 'TENTATIVE' as const },
    ];
    const text = feed(entries, null);
    expect(eventsOf(readCalendar(text)).map(event => valueOf(event, 'STATUS'))).toEqual([
      ...['CONFIRMED', 'CANCELLED', 'TENTATIVE'],
    ]);
    expect(feed(entries, null)).toBe(text);
  });

  it('of nobody is still a calendar', () => {
    expect(eventsOf(readCalendar(feed([], null)))).toEqual([]);
  });
});
