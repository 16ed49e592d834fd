import { Refusal } from '@sifang/kernel';
import { SCREENED_AWAY, TopicState } from './lifecycle.js';
import { likeness } from './likeness.js';
import { suggestedMatters } from './reserved-matters.js';
import { screen, ScreeningResult, type Verdict } from './screening.js';
import type { Topic } from './topic.js';

const NOW = new Date('2026-11-22T04:00:00Z');
const verdict = (result: ScreeningResult, changes: Partial<Verdict> = {}): Verdict => ({
  ...{ result, reason: '说明', matter: '278-8', departmentId: 'department' },
  ...changes,
});
const topic = (state: TopicState, title = '东门路面积水'): Topic =>
  ({ id: 'topic', state, title, text: '', pooledAt: null, endedAt: null }) as unknown as Topic;

/** `done`, or the code of the refusal. */
function told(act: () => unknown): string {
  try {
    act();
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe('screening', () => {
  const { FILED, POOL, MERGED, ON_AGENDA, SETTLED } = TopicState;
  const ENDS = [...SCREENED_AWAY, SETTLED];

  it.each(Object.values(ScreeningResult))(
    'to %s is for what was filed, or waits and turns out otherwise',
    result => {
      const tell = (state: TopicState) => told(() => screen(topic(state), false, verdict(result), NOW));
      expect(tell(FILED)).toBe('done');
      expect(tell(POOL)).toBe(result === ScreeningResult.POOL ? 'TOPIC_SCREENED' : 'done');
      expect(tell(MERGED)).toBe('TOPIC_MERGED');
      expect(tell(ON_AGENDA)).toBe('TOPIC_ON_AGENDA');
      for (const state of ENDS) expect(tell(state)).toBe('TOPIC_SCREENED');
    },
  );

  it.each(Object.values(ScreeningResult))('to %s once so many support it', result => {
    const allowed = ['POOL', 'OWNERS_VOTE', 'DECIDED_BY_LAW'].includes(result);
    expect(told(() => screen(topic(FILED), true, verdict(result), NOW))).toBe(
      allowed ? 'done' : 'TOPIC_MUST_BE_HEARD',
    );
  });

  it('begins the waiting in the pool, and ends everything else', () => {
    expect(screen(topic(FILED), false, verdict(ScreeningResult.POOL), NOW)).toMatchObject({
      pooledAt: NOW,
      endedAt: null,
    });
    expect(screen(topic(FILED), false, verdict(ScreeningResult.ANSWERED), NOW)).toMatchObject({
      endedAt: NOW,
    });
  });

  it('lets what reads like a matter for all owners into the pool only for a reason', () => {
    const lawn = topic(FILED, '把南区草坪出租给快递站');
    const tell = (reason: string) =>
      told(() => screen(lawn, false, verdict(ScreeningResult.POOL, { reason }), NOW));
    expect([tell(''), tell('只谈选址，不出租')]).toEqual(['MATTER_RESERVED', 'done']);
  });

  it.each([
    ['278-0', 'MATTER_MISSING'],
    ['toString', 'MATTER_MISSING'],
    [null, 'MATTER_MISSING'],
    ['278-9', 'done'],
  ])('for all owners names one of the matters: %s', (matter, code) => {
    const given = verdict(ScreeningResult.OWNERS_VOTE, { matter: matter as Verdict['matter'] });
    expect(told(() => screen(topic(FILED), false, given, NOW))).toBe(code);
  });
});

describe('words that speak of a matter of Art 278', () => {
  it.each([
    ['修改业主大会议事规则', ['278-1']],
    ['管理规约里加上遛狗要牵绳', ['278-2']],
    ['业委会该换届选举了', ['278-3']],
    ['要求更换物业公司', ['278-4']],
    ['动用维修资金修屋面', ['278-5']],
    ['维修资金快没了，要续筹维修资金', ['278-6']],
    ['3号楼加装电梯', ['278-7']],
    ['把草坪改成停车位', ['278-8']],
    ['电梯里的广告收入去哪了，要不要继续做电梯广告', ['278-8']],
    ['东门路面破损积水', []],
    ['物业保安态度不好', []],
    ['充电桩选址', []],
  ])('%s: %j', (text, matters) => expect(suggestedMatters(text)).toEqual(matters));
});

describe('likeness of titles', () => {
  it.each([
    ['东门路面破损积水', '东门路面破损积水', 100],
    ['东门路面积水', '东门 路面，积水！', 100],
    ['东门路面破损积水', '充电桩选址', 0],
    ['', '', 0],
  ])('%s and %s: %i', (one, other, alike) => expect(likeness(one, other)).toBe(alike));

  it('is the same both ways, and between none and all', () => {
    const [one, other] = ['东门路面破损积水', '路面积水严重'];
    expect(likeness(one, other)).toBe(likeness(other, one));
    expect(likeness(one, other)).toBeGreaterThan(12);
    expect(likeness(one, other)).toBeLessThan(100);
  });
});
