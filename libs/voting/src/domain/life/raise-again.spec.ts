import { Refusal } from '@sifang/kernel';
import { profileNamed } from '../law/profiles.js';
import {
  earlierMatters,
  requireSayable,
  type EarlierMatter,
  type FailedItem,
  type SaidOfEarlier,
} from './earlier-matter.js';
import { likeness } from './likeness.js';
import { raisedAgain, requireMayRaiseAgain, type CommitteeAgrees } from './raise-again.js';
import type { VoteItem } from './vote.js';

const at = (text: string) => new Date(`${text}+08:00`);
const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'fits';
  } catch (error) {
    return (error as Refusal).code;
  }
};

const item: VoteItem = { id: 'new', matter: '278-5', text: '使用维修资金更换 3 号楼电梯' };
const REWORDED = '动用维修资金更新 3 号楼电梯';
const failed: FailedItem = {
  ...{ itemId: 'old', voteId: 'v', title: '电梯更新', endedAt: at('2026-10-01T00:00') },
  ...{ buildings: ['3号楼'], matter: item.matter, text: item.text },
};
const said = (same: boolean, text = REWORDED): SaidOfEarlier => ({
  ...{
    text,
    earlierId: failed.itemId,
    same,
    reason: '还是那部电梯',
    byName: '陈国栋',
    at: at('2026-10-02T00:00'),
  },
});

interface Asked {
  readonly change?: Partial<VoteItem>;
  readonly said?: readonly SaidOfEarlier[];
  readonly now?: string;
  readonly profile?: string;
  readonly buildings?: string[] | null;
  readonly before?: readonly FailedItem[];
}

const earlier = ({ change, now = '2026-10-02T00:00', profile = '深圳', ...asked }: Asked): EarlierMatter[] =>
  earlierMatters(
    { profile: profileNamed(profile), buildings: asked.buildings ?? null, items: [{ ...item, ...change }] },
    asked.before ?? [failed],
    asked.said ?? [],
    at(now),
  );
const notice = (asked: Asked, committee: CommitteeAgrees | null): string =>
  codeOf(() => requireMayRaiseAgain(profileNamed(asked.profile ?? '深圳'), earlier(asked), committee));

describe('case 56: 深圳, too few took part until 2026-10-01', () => {
  it.each([
    [4, '2027-09-30T23:59', 'RAISED_TOO_SOON'],
    [5, '2026-10-02T00:00', 'fits'],
    [0, '2027-10-01T00:00', 'fits'],
    [8, '2026-10-02T00:00', 'NUMBER_OUT_OF_RANGE'],
  ])('with %d of 7 on %s putting it again: %s', (agree, now, expected) => {
    expect(notice({ now }, { members: 7, agree })).toBe(expected);
  });

  it('waits also where the committee was not asked, and where no rule was found it need not', () => {
    expect(notice({}, null)).toBe('RAISED_TOO_SOON');
    expect(notice({ profile: '北京' }, null)).toBe('fits');
  });

  it.each<[string, Asked, string]>([
    [
      'the same words with other punctuation',
      { change: { text: '使用维修资金，更换３号楼电梯。' } },
      'again',
    ],
    ['the same words as another matter', { change: { matter: '278-9' } }, 'asked'],
    ['other words of the same', { change: { text: REWORDED } }, 'asked'],
    ['something else paid from the fund', { change: { text: '使用维修资金修缮屋面' } }, 'free'],
    ['a candidate of the same name', { change: { slate: 1 } }, 'nothing'],
    ['some of the same owners', { buildings: ['2号楼', '3号楼'] }, 'again'],
    ['none of them', { buildings: ['2号楼'] }, 'nothing'],
    ['a year later', { now: '2027-10-01T00:00' }, 'nothing'],
  ])('%s: %#', (_, asked, expected) => {
    const [one] = earlier(asked);
    const state = one?.sameWords ? 'again' : one?.asked ? 'asked' : 'free';
    expect(one ? state : 'nothing').toBe(expected);
  });

  const reworded = { change: { text: REWORDED } };
  it.each<[string, readonly SaidOfEarlier[], string]>([
    ['nobody has said whether it is the same', [], 'EARLIER_MATTER_UNSAID'],
    ['somebody said that it is', [said(true)], 'RAISED_TOO_SOON'],
    ['somebody said that it is not', [said(false)], 'fits'],
    ['it was said of other words', [said(false, '另写一句')], 'EARLIER_MATTER_UNSAID'],
  ])('reworded, where %s the notice is: %#', (_, statements, expected) => {
    expect(notice({ ...reworded, said: statements }, null)).toBe(expected);
  });

  it('written so that no word is left, it is the same where a person says so', () => {
    const text = '换 3 号楼的梯，钱从维修金里出';
    const asked = { change: { text } };
    expect(notice(asked, null)).toBe('fits');
    expect(notice({ ...asked, said: [said(true, text)] }, null)).toBe('RAISED_TOO_SOON');
  });

  it('nobody says of the same words that they are another matter, nor of what did not fail', () => {
    const say = (asked: Asked, earlierId = failed.itemId) =>
      codeOf(() => requireSayable(earlier(asked), { itemId: item.id, earlierId }));
    expect(say({})).toBe('EARLIER_MATTER_SAME_WORDS');
    expect(say(reworded, 'nothing')).toBe('EARLIER_MATTER_NOT_FOUND');
    expect(say(reworded)).toBe('fits');
    expect(raisedAgain(earlier({ said: [said(false)] }))).toHaveLength(1);
  });

  it('that failed twice is free a year after the last time', () => {
    const later = { ...failed, itemId: 'later', voteId: 'w', endedAt: at('2026-11-01T00:00') };
    for (const before of [
      [failed, later],
      [later, failed],
    ])
      expect(raisedAgain(earlier({ before, now: '2026-11-02T00:00' }))).toMatchObject([
        { voteId: 'w', freeAt: at('2027-11-01T00:00') },
      ]);
  });
});

it.each([
  ['更换电梯', '更换电梯', 100],
  ['更换电梯', '更换 电梯。', 100],
  ['更换电梯', '更新电梯', 33],
  ['更换电梯', '修缮屋面', 0],
  ['梯', '梯', 100],
  ['梯', '门', 0],
  ['电梯电梯', '电梯', 50],
])('%s and %s are alike to %d percent, from either side', (one, other, percent) => {
  expect([likeness(one, other), likeness(other, one)]).toEqual([percent, percent]);
});
