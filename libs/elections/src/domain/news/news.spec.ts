import { DutyKind } from '../clock/duty.js';
import { Duty } from '../group/duties.js';
import { bodyNews } from './body-news.js';
import { electionNews, firstAssemblyNews, VOTE_OPENS } from './election-news.js';
import { isNews, Told, whenToTell, type News } from './told.js';

const at = (text: string): Date => new Date(`${text}+08:00`);

const details = { count: 5, dueOn: '2026-12-01', text: 'rain', name: 'Zhou', outcome: 'TIED', upheld: true };
const ELECTION_TYPES = [
  ...[
    'TRIGGERED',
    'GROUP_FORMED',
    'GROUP_MEMBER_LEFT',
    'NOMINATIONS_OPENED',
    'NOMINATED',
    'ADMITTED',
    'REJECTED',
  ],
  ...['WITHDRAWN', 'LIST_POSTED', 'OBJECTION_RAISED', 'OBJECTION_ANSWERED', 'VOTING', 'COUNTED', 'DECLARED'],
  ...['FAILED', 'ABANDONED'],
];
const ofBody = {
  number: 2,
  members: 3,
  about: 'CHANGE',
  answer: 'RETURNED',
  on: '2026-12-01',
  purpose: 'A lease',
};
const BODY_TYPES = [
  ...[
    'TERM_SEATED',
    'SEATS_FILLED',
    'OFFICERS_POSTED',
    'FILED',
    'FILING_ANSWERED',
    'MEMBER_LEFT',
    'TERM_ENDS',
  ],
  ...['ALTERNATE_STEPPED_IN', 'REMOVAL_MOVED', 'SEAL_ASKED', 'DISSOLVED'],
];
/** All that anybody is told, by what it is about. */
const EVERYTHING: readonly (readonly [string, News | null])[] = [
  ...ELECTION_TYPES.map(type => [type, electionNews({ type, ...details } as never)] as const),
  ...Object.values(Duty).flatMap(duty =>
    ['DUTY_SOON', 'DUTY_OVERDUE'].map(
      type => [`${type} ${duty}`, electionNews({ type, duty, dueOn: '2026-12-01' } as never)] as const,
    ),
  ),
  ...BODY_TYPES.map(
    type => [type, bodyNews({ type, ...ofBody, endsOn: '2026-12-01', months: 6 } as never)] as const,
  ),
  ...Object.values(DutyKind).flatMap(duty =>
    ['DUTY_AHEAD', 'DUTY_OVERDUE'].map(
      type =>
        [`${type} ${duty}`, bodyNews({ type, duty, who: 'STREET', dueOn: '2026-12-01' } as never)] as const,
    ),
  ),
  ['the first assembly', firstAssemblyNews({ dueOn: '2026-12-01' })],
  ['the day of the vote', { to: [], text: VOTE_OPENS }],
];

describe('what people are told', () => {
  it('is said to whom it concerns, in words that say what to do', () => {
    expect(electionNews({ type: 'LIST_POSTED', count: 6, dueOn: '2026-12-01', text: '' })).toEqual({
      to: [Told.OWNERS],
      text: {
        ZH: '候选人名单（6 名）公示至 2026-12-01，有异议请在公示期内提出。',
        EN: 'The list of 6 candidates stands posted until 2026-12-01; please object by then.',
      },
    });
    expect(electionNews({ type: 'PREPARING' })).toBeNull();
    const overdue = { type: 'DUTY_OVERDUE', duty: 'HAND_OVER', who: 'BODY', dueOn: '2026-12-01' } as const;
    expect(bodyNews(overdue)).toEqual({
      to: [Told.MEMBERS, Told.COMMUNITY, Told.STREET],
      text: {
        ZH: '应于 2026-12-01 前移交印章和档案，现已逾期。',
        EN: 'Overdue since 2026-12-01: hand over seal and files.',
      },
    });
    expect(bodyNews({ ...overdue, duty: 'ANSWER_FILING', who: 'STREET' })!.to).toEqual([
      Told.STREET,
      Told.COMMUNITY,
    ]);
  });

  it('says of a filing whether it was accepted or returned', () => {
    const answered = { type: 'FILING_ANSWERED', about: 'TERM', text: '' } as const;
    expect(bodyNews({ ...answered, answer: 'ACCEPTED' })?.text.ZH).toBe('备案已办结。');
    expect(bodyNews({ ...answered, answer: 'RETURNED' })?.text.ZH).toContain('被退回');
  });

  it.each(EVERYTHING)('%j is said in both languages, complete', (_what, said) => {
    expect(said!.text.ZH).toMatch(/[\u4e00-\u9fff]/);
    expect(said!.text.EN).toMatch(/^[A-Z][^\u4e00-\u9fff]+$/);
    for (const text of Object.values(said!.text)) expect(text).not.toMatch(/undefined|null/);
  });

  it('leaves out a term that was entered as it stood', () => {
    const seated = { type: 'TERM_SEATED', number: 3, members: 5 } as const;
    expect(bodyNews(seated)?.to).toEqual([Told.MEMBERS]);
    expect(bodyNews({ ...seated, entered: true })).toBeNull();
  });

  it.each([
    ['2026-11-22T00:00:00', '2026-11-22T08:30:00'],
    ['2026-11-22T08:29:59', '2026-11-22T08:30:00'],
    ['2026-11-22T08:30:01', '2026-11-22T08:30:01'],
    ['2026-11-22T23:59:59', '2026-11-22T23:59:59'],
  ])('wakes nobody: what happens at %s is said at %s', (happened, said) => {
    expect(whenToTell(at(happened))).toEqual(at(said));
  });

  it('is news for a day and a half', () => {
    expect(isNews(at('2026-11-21T00:00:01'), at('2026-11-22T12:00:00'))).toBe(true);
    expect(isNews(at('2026-11-21T00:00:00'), at('2026-11-22T12:00:00'))).toBe(false);
  });
});
