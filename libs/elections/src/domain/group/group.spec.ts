import { asCalendarDay, isWorkday } from '@sifang/kernel';
import { ELECTION_PROFILES, electionProfile } from '../law/profiles.js';
import { dutiesOf, Duty, dutyStanding, resultDueOn } from './duties.js';
import { GroupSide, requireGroup, type GroupMember } from './group.js';

const refusal = (code: string) => expect.objectContaining({ name: 'Refusal', code });

/** The street leads, then so many owners, then the community. */
function aGroup(owners: number, others: number): GroupMember[] {
  const member = (side: GroupSide, at: number, leads = false): GroupMember => ({
    ...{ name: `${side}${at}`, personId: null, side, leads },
  });
  return [
    member(GroupSide.STREET, 0, true),
    ...Array.from({ length: owners }, (_, at) => member(GroupSide.OWNER, at)),
    ...Array.from({ length: others }, (_, at) => member(GroupSide.COMMUNITY, at)),
  ];
}

describe('a preparatory group', () => {
  const national = electionProfile('national');

  it.each([
    ['three', aGroup(2, 0), 'GROUP_TOO_SMALL'],
    ['eight', aGroup(5, 2), 'GROUP_EVEN'],
    ['seven, three of them owners', aGroup(3, 3), 'GROUP_OWNERS_TOO_FEW'],
    [
      'seven whom the community leads',
      aGroup(4, 2).map((m, at) => ({ ...m, leads: at === 6 })),
      'GROUP_LEAD_MISSING',
    ],
    ['seven whom two lead', aGroup(4, 2).map((m, at) => ({ ...m, leads: at < 2 })), 'GROUP_LEAD_MISSING'],
    ['seven with one twice', aGroup(4, 2).map(m => ({ ...m, personId: 'same' })), 'GROUP_MEMBER_TWICE'],
  ])('of %s is refused', (_what, members, code) => {
    expect(() => requireGroup(national, members)).toThrow(refusal(code));
  });

  it('of seven, four of them owners, led by the street, is accepted', () => {
    expect(() => requireGroup(national, aGroup(4, 2))).not.toThrow();
  });
});

describe('the duties of the group', () => {
  it('are due by the law of the place, on days on which somebody works', () => {
    const formed = asCalendarDay('2026-03-02');
    for (const profile of Object.values(ELECTION_PROFILES)) {
      const duties = dutiesOf(profile, formed);
      const before = Object.values(Duty).filter(duty => duty !== Duty.RESULT);
      expect(duties.map(({ duty }) => duty).sort()).toEqual(before.sort());
      for (const { dueOn } of duties) {
        expect(isWorkday(dueOn)).toBe(true);
        expect(dueOn > formed).toBe(true);
      }
    }
  });

  it('in Beijing: the meeting sixty days after the group, roll and rules posted fifteen days before', () => {
    const duties = dutiesOf(electionProfile('beijing'), asCalendarDay('2026-03-02'));
    const due = Object.fromEntries(duties.map(({ duty, dueOn }) => [duty, dueOn]));
    // Sixty days are 1 May, a holiday; nobody posts or votes late because of it.
    expect(due).toEqual({
      ROLL: '2026-04-15',
      DRAFT_RULES: '2026-04-15',
      NOTICE: '2026-04-15',
      CANDIDATE_METHOD: '2026-04-01',
      MEETING: '2026-04-30',
    });
  });

  it('the result is posted three days after it is settled, on the next workday where that is none', () => {
    const national = electionProfile('national');
    expect(resultDueOn(national, asCalendarDay('2026-03-02'))).toBe('2026-03-05');
    expect(resultDueOn(national, asCalendarDay('2026-03-05'))).toBe('2026-03-09');
  });

  it.each([
    ['2026-04-11', null, 'AHEAD'],
    ['2026-04-12', null, 'SOON'],
    ['2026-04-15', null, 'SOON'],
    ['2026-04-16', null, 'OVERDUE'],
    ['2026-04-16', '2026-04-16', 'DONE'],
  ])('due on 15 April, looked at on %s, done on %s: %s', (today, done, standing) => {
    const doneOn = done === null ? null : asCalendarDay(done);
    expect(dutyStanding(asCalendarDay('2026-04-15'), doneOn, asCalendarDay(today))).toBe(standing);
  });
});
