import {
  changesBetween,
  NoticeChange,
  NoticeKind,
  NoticeStanding,
  noticeStanding,
  type Notice,
  type NoticeContent,
} from './notice.js';

const CONTENT: NoticeContent = {
  ...{ title: '四方议事会', number: 7, estateName: '翰林水岸小区', communityName: '潭冲社区' },
  ...{ venue: '议事厅', startsAt: '2026-12-10T06:30:00.000Z', chairName: '张文静', minutes: 60 },
  ...{ agenda: ['路面', '充电桩'], reason: '' },
};

describe('what is different', () => {
  it('is nothing when only the reason and the length are', () => {
    expect(changesBetween(CONTENT, { ...CONTENT, reason: '更正', minutes: 90 })).toEqual([]);
  });

  it('is said with before and after, the time first', () => {
    const after = { ...CONTENT, title: '临时议事会', venue: '操场', startsAt: '2026-12-11T06:30:00.000Z' };
    expect(changesBetween(CONTENT, after)).toEqual([
      { what: NoticeChange.STARTS_AT, before: CONTENT.startsAt, after: after.startsAt },
      { what: NoticeChange.VENUE, before: '议事厅', after: '操场' },
      { what: NoticeChange.TITLE, before: '四方议事会', after: '临时议事会' },
    ]);
  });

  it.each([
    ['added', ['路面', '充电桩', '电梯']],
    ['taken off', ['路面']],
    ['moved', ['充电桩', '路面']],
  ])('is the agenda when an item was %s', (_what, agenda) => {
    expect(changesBetween(CONTENT, { ...CONTENT, agenda })).toEqual([
      { what: NoticeChange.AGENDA, before: '路面\n充电桩', after: agenda.join('\n') },
    ]);
  });
});

describe('how a meeting stands with its notice of three days', () => {
  const given = (day: string, announced: string, urgentReason: string | null = null): Notice => ({
    ...{ meetingId: 'm', version: 1, kind: NoticeKind.INVITATION, givenBy: 'p', urgentReason },
    givenAt: new Date(`2026-12-${day}T02:00:00Z`),
    content: { ...CONTENT, startsAt: `2026-12-${announced}T06:30:00.000Z` },
  });
  const standing = (held: string, ...notices: Notice[]): NoticeStanding =>
    noticeStanding(notices, new Date(`2026-12-${held}T06:30:00Z`), {
      days: 3,
      urgentAllowed: true,
      source: '',
    });
  const { IN_TIME, URGENT, LATE, NONE } = NoticeStanding;

  it.each([
    ['nobody was told', standing('10'), NONE],
    ['told three days before', standing('10', given('07', '10')), IN_TIME],
    ['told two days before with a reason', standing('10', given('08', '10', '抢修')), URGENT],
    ['opened a day sooner than announced', standing('09', given('05', '10')), LATE],
    [
      'put off: who was asked for an earlier day knows long enough',
      standing('20', given('07', '10'), given('10', '20')),
      IN_TIME,
    ],
    [
      'brought forward: counts from the change',
      standing('10', given('01', '20'), given('08', '10', '抢修')),
      URGENT,
    ],
    ['brought forward in time', standing('10', given('01', '20'), given('05', '10')), IN_TIME],
    [
      'put off and brought back',
      standing('10', given('01', '10'), given('02', '20'), given('09', '10', '改回')),
      URGENT,
    ],
    ['urgent, then put off', standing('20', given('09', '10', '抢修'), given('10', '20')), IN_TIME],
  ])('%s', (_what, found, expected) => {
    expect(found).toBe(expected);
  });
});
