import { bodyNews } from './body-news.js';
import { electionNews } from './election-news.js';
import { isNews, Told, whenToTell } from './told.js';

const at = (text: string): Date => new Date(`${text}+08:00`);

describe('what people are told', () => {
  it('is said to whom it concerns, in words that say what to do', () => {
    expect(electionNews({ type: 'LIST_POSTED', count: 6, dueOn: '2026-12-01', text: '' })).toEqual({
      to: [Told.OWNERS],
      text: '候选人名单（6 名）公示至 2026-12-01，有异议请在公示期内提出。',
    });
    expect(electionNews({ type: 'PREPARING' })).toBeNull();
    const overdue = { type: 'DUTY_OVERDUE', duty: 'HAND_OVER', who: 'BODY', dueOn: '2026-12-01' } as const;
    expect(bodyNews(overdue)).toEqual({
      to: [Told.MEMBERS, Told.COMMUNITY, Told.STREET],
      text: '应于 2026-12-01 前移交印章和档案，现已逾期。',
    });
    expect(bodyNews({ ...overdue, duty: 'ANSWER_FILING', who: 'STREET' })!.to).toEqual([
      Told.STREET,
      Told.COMMUNITY,
    ]);
  });

  it('says of a filing whether it was accepted or returned', () => {
    const answered = { type: 'FILING_ANSWERED', about: 'TERM', text: '' } as const;
    expect(bodyNews({ ...answered, answer: 'ACCEPTED' })?.text).toBe('备案已办结。');
    expect(bodyNews({ ...answered, answer: 'RETURNED' })?.text).toContain('被退回');
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
