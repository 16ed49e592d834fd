import type { CalendarDay } from '@sifang/kernel';
import { Party } from '../party.js';
import { refusal } from '../spec/refusal.js';
import { MORE_THAN_HALF, TWO_THIRDS } from './bar.js';
import { DecisionRule, KindCode, SeatRole, type PartyInKind } from './meeting-kind.js';
import { requirePossibleProfile } from './profile.js';
import type { KindRules } from './rules.js';

const today = '2026-11-22' as CalendarDay;
const tomorrow = '2026-11-23' as CalendarDay;
const four = (party: Party, most = SeatRole.VOTING): PartyInKind => ({
  ...{ party, most, required: true, offices: null },
});
const check = (rules: KindRules, since = tomorrow, kind = KindCode.FOUR_PARTY) =>
  requirePossibleProfile({ kind, rules, since }, today);

describe("a place's own rules", () => {
  it.each<[string, KindRules]>([
    ['seven days of notice', { noticeDays: 7 }],
    ['no publication', { publicationDays: 0 }],
    ['two thirds of the seats', { quorum: { parties: 2, seats: TWO_THIRDS, within: [] } }],
    ['consensus', { decision: { rule: DecisionRule.CONSENSUS, bar: MORE_THAN_HALF } }],
    ['everything', { quorum: { parties: 4, seats: bar(1, 1), within: [] } }],
    ['西街: two bodies of residents', { parties: [four(Party.OWNERS_COMMITTEE), four(Party.RESIDENTS)] }],
    ['nothing, and hence those of the kind again', {}],
  ])('may be %s', (_, rules) => {
    expect(() => check(rules)).not.toThrow();
    expect(() => check(rules, today)).not.toThrow();
  });

  it.each<[string, KindRules, field: string]>([
    ['notice before it is called', { noticeDays: -1 }, 'noticeDays'],
    ['notice of months', { noticeDays: 61 }, 'noticeDays'],
    ['publication of months', { publicationDays: 61 }, 'publicationDays'],
    ['more than all', { decision: { rule: DecisionRule.SEATS_PRESENT, bar: bar(1, 1, false) } }, 'decision'],
    ['a share of nothing', { quorum: { parties: 1, seats: bar(0, 3), within: [] } }, 'quorum'],
    ['more parties than there are', { quorum: { parties: 5, seats: null, within: [] } }, 'quorum'],
    ['nobody who votes', { parties: [four(Party.RESIDENTS, SeatRole.SPEAKING)] }, 'parties'],
    ['a party twice', { parties: [four(Party.RESIDENTS), four(Party.RESIDENTS)] }, 'parties'],
  ])('may not be %s', (_, rules, field) => {
    const quorum = { parties: 1, seats: null, within: [] };
    expect(() => check({ quorum, ...rules })).toThrow(refusal('PROFILE_IMPOSSIBLE', field));
  });

  it('may not let experts vote', () => {
    const rules = {
      parties: [four(Party.EXPERTS), four(Party.STREET)],
      quorum: { parties: 1, seats: null, within: [] },
    };
    expect(() => check(rules, tomorrow, KindCode.EXPERT_CONSULTATION)).toThrow(
      refusal('PROFILE_IMPOSSIBLE', 'parties'),
    );
  });

  it('hold from today at the earliest', () => {
    expect(() => check({}, '2026-11-21' as CalendarDay)).toThrow(refusal('PROFILE_IN_THE_PAST', 'since'));
  });
});

function bar(numerator: number, denominator: number, inclusive = true) {
  return { share: { numerator, denominator }, inclusive };
}
