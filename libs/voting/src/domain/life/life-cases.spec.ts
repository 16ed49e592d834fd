import { profileNamed } from '../law/profiles.js';
import { Outcome } from '../tally/decide.js';
import { monthsAfter } from './months-after.js';
import { giveNotice } from './notice.js';
import { changeItems, draftVote, freezeRoll } from './prepare.js';
import { FROZEN_DURING_REELECTION } from './reelection.js';
import { annul, archive, declare, postResult } from './result.js';
import { close, extend, takesBallots } from './window.js';
import type { OwnersVote, VoteItem } from './vote.js';

/** On the clocks of Shanghai. */
const at = (text: string) => new Date(`${text}+08:00`);
const item: VoteItem = { id: 'a', matter: '278-5', text: '使用维修资金更换 3 号楼电梯' };
const roll = { hash: 'f00d', area: 9_000_000, registryArea: null, explanation: null };

function posted(profile = 'national', temporary = false): OwnersVote {
  return freezeRoll(changeItems(draftVote(profileNamed(profile), temporary), [item], []), roll);
}

function noticed(
  profile = 'national',
  opensAt = '2026-06-16T00:00',
  closesAt = '2026-07-01T00:00',
): OwnersVote {
  return giveNotice(
    posted(profile),
    { opensAt: at(opensAt), closesAt: at(closesAt) },
    0,
    at('2026-06-01T10:00'),
  );
}

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'fits';
  } catch (refusal) {
    return (refusal as { code: string }).code;
  }
};

describe('a roll', () => {
  const vote = () => changeItems(draftVote(profileNamed('national'), false), [item], []);

  it('case 30: 207,075.84 against 226,421.09 by the registry is not frozen until the gap is explained', () => {
    const gap = { hash: 'f00d', area: 20_707_584, registryArea: 22_642_109, explanation: null };
    expect(() => freezeRoll(vote(), gap)).toThrow(
      expect.objectContaining({ code: 'ROLL_GAP_UNEXPLAINED', message: expect.stringContaining('1934525') }),
    );
    expect(codeOf(() => freezeRoll(vote(), { ...gap, explanation: ' ' }))).toBe('ROLL_GAP_UNEXPLAINED');
    expect(freezeRoll(vote(), { ...gap, explanation: '登记簿含地下车库' }).rollHash).toBe('f00d');
    expect(codeOf(() => freezeRoll(vote(), { ...gap, registryArea: gap.area }))).toBe('fits');
  });

  it('with objections that nobody has answered holds the notice back', () => {
    const window = { opensAt: at('2026-06-16T00:00'), closesAt: at('2026-07-01T00:00') };
    expect(codeOf(() => giveNotice(posted(), window, 1, at('2026-06-01T10:00')))).toBe('OBJECTIONS_OPEN');
  });
});

describe('a notice', () => {
  it.each([
    ['national', false, '2026-06-15T00:00', 'NOTICE_TOO_SHORT'],
    ['national', false, '2026-06-16T00:00', 'fits'],
    ['national', true, '2026-06-15T23:59', 'NOTICE_TOO_SHORT'],
    ['hangzhou', false, '2026-06-15T00:00', 'NOTICE_TOO_SHORT'],
    ['hangzhou', true, '2026-06-07T00:00', 'NOTICE_TOO_SHORT'],
    ['hangzhou', true, '2026-06-08T00:00', 'fits'],
  ])('case 52: of %s (temporary: %s) on 1 June for %s: %s', (profile, temporary, opens, expected) => {
    const window = { opensAt: at(opens), closesAt: at('2026-07-01T00:00') };
    expect(codeOf(() => giveNotice(posted(profile, temporary), window, 0, at('2026-06-01T00:00')))).toBe(
      expected,
    );
    // Posted in the last minute of the day it is the same day.
    expect(codeOf(() => giveNotice(posted(profile, temporary), window, 0, at('2026-06-01T23:59')))).toBe(
      expected,
    );
  });

  it.each([
    [4, 'WINDOW_TOO_SHORT'],
    [5, 'fits'],
    [60, 'fits'],
    [61, 'WINDOW_TOO_LONG'],
  ])('case 50: 杭州 and a window of %d days: %s', (days, expected) => {
    const opensAt = at('2026-06-16T00:00');
    const window = { opensAt, closesAt: new Date(opensAt.getTime() + days * 86_400_000) };
    expect(codeOf(() => giveNotice(posted('杭州'), window, 0, at('2026-06-01T10:00')))).toBe(expected);
    expect(codeOf(() => giveNotice(posted(), window, 0, at('2026-06-01T10:00')))).toBe('fits');
  });

  it('needs something to vote on, and a window that runs forward', () => {
    const window = { opensAt: at('2026-06-16T00:00'), closesAt: at('2026-07-01T00:00') };
    const empty = changeItems(posted(), [], []);
    expect(codeOf(() => giveNotice(empty, window, 0, at('2026-06-01T10:00')))).toBe('NOTHING_TO_VOTE');
    const backwards = { opensAt: window.opensAt, closesAt: window.opensAt };
    expect(codeOf(() => giveNotice(posted(), backwards, 0, at('2026-06-01T10:00')))).toBe('WINDOW_BACKWARDS');
  });

  it('case 49: settles what is voted on', () => {
    const another = { ...item, id: 'b' };
    expect(changeItems(posted(), [item, another], []).items).toHaveLength(2);
    expect(codeOf(() => changeItems(noticed(), [item, another], []))).toBe('VOTE_STATE_UNFIT');
    expect(codeOf(() => changeItems(posted(), [item, item], []))).toBe('ITEM_TWICE');
  });

  it('case 72: takes up no dismissal of the firm while a committee is being re-elected', () => {
    const dismissal: VoteItem = { id: 'c', matter: '278-4', text: '解聘物业服务企业' };
    expect(codeOf(() => changeItems(posted(), [item, dismissal], FROZEN_DURING_REELECTION))).toBe(
      'MATTER_FROZEN',
    );
    expect(codeOf(() => changeItems(posted(), [item, dismissal], []))).toBe('fits');
    expect(codeOf(() => changeItems(posted(), [item], FROZEN_DURING_REELECTION))).toBe('fits');
  });

  it.each<[VoteItem['matter'], string, boolean]>([
    ['278-9', '调整物业服务收费标准', true],
    ['278-9', '提高 物业 费', true],
    ['278-9', '设立公共阅览室', false],
    ['278-5', '使用维修资金大修 3 号楼屋面', true],
    ['278-5', '使用维修资金更换单元门锁', false],
    ['278-7', '加装电梯', true],
    ['278-2', '修改管理规约中的收费标准条款', false],
  ])('case 72: tells a fee from another matter of %s: “%s”', (matter, text, waits) => {
    const one: VoteItem = { id: 'd', matter, text };
    const code = codeOf(() => changeItems(posted(), [one], FROZEN_DURING_REELECTION));
    expect(code).toBe(waits ? 'MATTER_FROZEN' : 'fits');
  });
});

describe('the window', () => {
  it.each([
    ['2026-06-15T23:59:59.999', false],
    ['2026-06-16T00:00:00', true],
    ['2026-06-30T23:59:59', true],
    ['2026-06-30T23:59:59.999', true],
    ['2026-07-01T00:00:00', false],
  ])('case 47: takes a ballot of %s: %s', (moment, taken) => {
    expect(takesBallots(noticed(), at(moment))).toBe(taken);
  });

  const longer = { until: at('2026-07-11T00:00'), reason: '参与人数不足' };
  const lastDay = at('2026-06-30T20:00');

  it('case 55: is extended once, on the last day, while too few have taken part; ballots stand', () => {
    const extended = extend(noticed(), longer, false, lastDay);
    expect(takesBallots(extended, at('2026-07-10T23:59'))).toBe(true);
    expect(codeOf(() => extend(extended, { ...longer, until: at('2026-07-21T00:00') }, false, lastDay))).toBe(
      'EXTENDED_ENOUGH',
    );
  });

  it.each<[string, string, boolean, string, object]>([
    ['once enough have', '2026-06-30T20:00', true, 'QUORUM_REACHED', {}],
    ['after it has closed', '2026-07-01T00:00', false, 'VOTE_CLOSED', {}],
    ['before it opens', '2026-06-10T00:00', false, 'VOTE_NOT_OPEN_YET', {}],
    [
      'to an earlier end',
      '2026-06-30T20:00',
      false,
      'EXTENSION_BACKWARDS',
      { until: at('2026-07-01T00:00') },
    ],
    ['without a reason', '2026-06-30T20:00', false, 'REASON_MISSING', { reason: ' ' }],
  ])('is not extended %s', (_, now, quorum, expected, change) => {
    expect(codeOf(() => extend(noticed(), { ...longer, ...change }, quorum, at(now)))).toBe(expected);
  });

  it('case 50: of 杭州 lasts sixty days at most with its extension', () => {
    const vote = noticed('杭州');
    const extending = (days: number): string => {
      const until = new Date(vote.opensAt!.getTime() + days * 86_400_000);
      return codeOf(() => extend(vote, { ...longer, until }, false, lastDay));
    };
    expect([extending(60), extending(60.001)]).toEqual(['fits', 'WINDOW_TOO_LONG']);
  });

  it('of 深圳 is extended by three months at most', () => {
    const vote = noticed('深圳');
    expect(codeOf(() => extend(vote, { ...longer, until: at('2026-10-01T00:00') }, false, lastDay))).toBe(
      'fits',
    );
    expect(codeOf(() => extend(vote, { ...longer, until: at('2026-10-01T00:01') }, false, lastDay))).toBe(
      'EXTENSION_TOO_LONG',
    );
  });

  it('closes by the clock, and a second time changes nothing', () => {
    expect(codeOf(() => close(noticed(), at('2026-06-30T23:59:59')))).toBe('VOTE_STILL_OPEN');
    const closed = close(noticed(), at('2026-07-01T00:00'));
    expect(close(closed, at('2026-07-01T00:00'))).toBe(closed);
  });
});

describe('a result', () => {
  const closed = close(noticed(), at('2026-07-01T00:00'));
  const reconciled = { issued: 830, returned: 449, accountedFor: 381 };
  const shown = () => postResult(closed, reconciled, at('2026-07-01T10:00'));

  it('case 46: is held back while 381 of 830 ballots are missing', () => {
    const missing = { ...reconciled, accountedFor: 0 };
    expect(() => postResult(closed, missing, at('2026-07-01T10:00'))).toThrow(
      expect.objectContaining({ code: 'BALLOTS_MISSING', message: expect.stringContaining('381 of 830') }),
    );
    const tooMany = { ...reconciled, returned: 450 };
    expect(codeOf(() => postResult(closed, tooMany, at('2026-07-01T10:00')))).toBe('BALLOTS_TOO_MANY');
    expect(codeOf(shown)).toBe('fits');
  });

  it.each<[string, Outcome[], number, string, string]>([
    ['while owners may still ask', [Outcome.PASSED], 0, '2026-07-04T23:59', 'INQUIRIES_STILL_OPEN'],
    ['with an inquiry open', [Outcome.PASSED], 1, '2026-07-05T00:00', 'INQUIRIES_UNANSWERED'],
    [
      'that cannot be established',
      [Outcome.PASSED, Outcome.CANNOT_ESTABLISH],
      0,
      '2026-07-05T00:00',
      'OUTCOME_NOT_ESTABLISHED',
    ],
    ['that did not pass', [Outcome.NOT_PASSED], 0, '2026-07-05T00:00', 'fits'],
    ['that too few took part in', [Outcome.NO_QUORUM], 0, '2026-07-05T00:00', 'fits'],
  ])('%s: declaring it gives %#', (_, outcomes, inquiries, now, expected) => {
    expect(codeOf(() => declare(shown(), outcomes, inquiries, at(now)))).toBe(expected);
  });

  it('is annulled with a reason alone, and archived after', () => {
    const declared = declare(shown(), [Outcome.PASSED], 0, at('2026-07-05T00:00'));
    expect(codeOf(() => annul(declared, '  ', at('2026-08-01T00:00')))).toBe('REASON_MISSING');
    expect(archive(annul(declared, '街道责令撤销', at('2026-08-01T00:00'))).annulment?.reason).toBe(
      '街道责令撤销',
    );
    expect(codeOf(() => archive(shown()))).toBe('VOTE_STATE_UNFIT');
  });
});

it.each([
  ['2026-01-31T12:00', 1, '2026-02-28T12:00'],
  ['2028-01-31T12:00', 1, '2028-02-29T12:00'],
  ['2026-07-01T00:00', 3, '2026-10-01T00:00'],
  ['2026-11-30T00:00', 3, '2027-02-28T00:00'],
  ['2026-12-31T23:59', 12, '2027-12-31T23:59'],
])('%s and %d months is %s in Shanghai', (from, months, to) => {
  expect(monthsAfter(at(from), months)).toEqual(at(to));
});
