import { BodyKind } from '../body/body-kind.js';
import { dutiesOf, type TermState } from '../clock/duties.js';
import { DutyKind, isOverdue, WhoActs } from '../clock/duty.js';
import { BodyStanding, standingOf } from '../clock/standing.js';
import { lastDayAfter } from '../election/last-day.js';
import { Remedy, Side } from '../law/election-profile.js';
import { electionProfile } from '../law/profiles.js';
import { aTerm, day, owner } from './a-term.js';
import { lastOf, monthsBefore, termEnd } from './deadlines.js';
import { leave } from './leave.js';
import { requireMakeUp } from './make-up.js';
import { choose } from './officers.js';
import { fill } from './seat.js';
import { chairOf, emptySeats, LeaveReason, MemberRole, serving, waiting, type Term } from './term.js';
import { vacancyOf } from './vacancy.js';

const refusal = (code: string) => expect.objectContaining({ name: 'Refusal', code });
const resigns = (memberId: string, on = '2026-06-01') => ({
  ...{ memberId, because: LeaveReason.RESIGNED, on: day(on) },
});
const withoutSome = (term: Term, count: number): Term =>
  Array.from({ length: count }, (_, at) => `m${at + 1}`).reduce(
    (left, id) => leave(left, resigns(id)).term,
    term,
  );

describe('days that run', () => {
  it.each([
    ['53', '2026-03-01', '2026-03-31'],
    ['54: day 30 falls into the holiday of October', '2026-09-03', '2026-10-08'],
    ['a day 30 that is a Saturday worked for a holiday stays', '2026-09-10', '2026-10-10'],
    ['a day 30 that is a Sunday moves to Monday', '2026-10-16', '2026-11-16'],
  ])('case %s: thirty days from %s end with %s', (_case, from, last) => {
    expect(lastDayAfter(day(from), 30)).toBe(last);
  });

  it('counts working days where the rule does', () => {
    expect(lastOf(day('2026-09-28'), { days: 5, working: true })).toBe('2026-10-10');
    expect(lastOf(day('2026-11-20'), { days: 20, working: false })).toBe('2026-12-10');
  });

  it.each([
    ['2026-03-01', 60, '2031-02-28'],
    ['2028-02-29', 12, '2029-02-27'],
    ['2026-08-31', 6, '2027-02-27'],
  ])('a term that begins on %s and lasts %i months ends with %s', (begins, months, ends) => {
    expect(termEnd(day(begins), months)).toBe(ends);
  });

  it('counts months back within shorter months', () => {
    expect(monthsBefore(day('2026-08-31'), 6)).toBe('2026-02-28');
  });
});

describe('alternates', () => {
  it('case 59: at most half of seven seats, rounded down, under the rules of 舟山', () => {
    expect(waiting(aTerm({ profile: 'zhoushan', alternates: 3 }))).toHaveLength(3);
    expect(() => aTerm({ profile: 'zhoushan', alternates: 4 })).toThrow(refusal('TOO_MANY_ALTERNATES'));
    expect(waiting(aTerm({ profile: 'beijing', alternates: 7 }))).toHaveLength(7);
    expect(() => aTerm({ profile: 'beijing', alternates: 8 })).toThrow(refusal('TOO_MANY_ALTERNATES'));
  });

  it('case 66: a member sells; membership ends that day and alternate 1 steps in', () => {
    const sold = { memberId: 'm3', because: LeaveReason.NO_LONGER_OWNER, on: day('2026-06-10') };
    const { term, left, steppedIn } = leave(aTerm({ alternates: 2 }), sold);
    expect(left).toMatchObject({ until: '2026-06-10', because: LeaveReason.NO_LONGER_OWNER });
    expect(steppedIn).toMatchObject({ id: 'a1', seat: 3, rank: 1, seatedOn: '2026-06-10' });
    expect(serving(term)).toHaveLength(7);
    expect(waiting(term).map(({ id }) => id)).toEqual(['a2']);
    expect(lastDayAfter(day('2026-06-10'), 30)).toBe('2026-07-10');
  });

  it('who waits and leaves is passed over, and who has left does so once', () => {
    const { term } = leave(aTerm({ alternates: 2 }), resigns('a1'));
    expect(leave(term, resigns('m1')).steppedIn).toMatchObject({ id: 'a2', seat: 1 });
    expect(() => leave(term, resigns('a1'))).toThrow(refusal('MEMBER_GONE'));
    expect(() => leave(term, resigns('nobody'))).toThrow(refusal('MEMBER_NOT_FOUND'));
    expect(() => leave(term, resigns('m1', '2026-02-28'))).toThrow(refusal('DAY_UNFIT'));
  });

  it('a chair who leaves takes the office along: who steps in is a member', () => {
    const chosen = choose(aTerm({ alternates: 1 }), everybodyFor('m2'), electionProfile('beijing'));
    const { term, steppedIn } = leave(chosen, resigns('m2'));
    expect(steppedIn).toMatchObject({ id: 'a1', role: MemberRole.MEMBER });
    expect(chairOf(term)).toBeNull();
  });
});

describe('vacancies', () => {
  it.each([
    ['67', 'beijing', 7, 4, Remedy.REELECTION],
    ['67', 'shanghai', 7, 4, Remedy.REELECTION],
    ['67', 'beijing', 7, 3, Remedy.BY_ELECTION],
    ['67', 'hangzhou', 7, 3, Remedy.REELECTION],
    ['67: six of seven are more than half and not under the minimum', 'hangzhou', 7, 1, Remedy.BY_ELECTION],
    ['67: four of nine are not more than half', 'hangzhou', 9, 5, Remedy.REELECTION],
    ['68', 'zhengzhou', 9, 3, null],
    ['68', 'zhengzhou', 9, 4, Remedy.OWNERS_MEETING],
  ])('case %s: %s, %i members, %i vacant', (_case, profile, size, vacant, remedy) => {
    const term = withoutSome(aTerm({ profile, size }), vacant);
    expect(vacancyOf(term, electionProfile(profile))).toMatchObject({ seats: vacant, remedy });
  });

  it('there is none while an alternate steps in', () => {
    const term = withoutSome(aTerm({ alternates: 2 }), 2);
    expect(vacancyOf(term, electionProfile('beijing'))).toBeNull();
    expect(emptySeats(leave(term, resigns('m5')).term)).toEqual([5]);
  });

  it('a by-election fills empty seats and no more', () => {
    const term = withoutSome(aTerm(), 2);
    const by = (names: readonly string[]) => ({
      ...{ members: names.map(owner), alternates: [], electedOn: day('2026-08-01') },
    });
    const filled = fill(term, by(['x', 'y']), electionProfile('beijing'));
    expect(vacancyOf(filled, electionProfile('beijing'))).toBeNull();
    expect(() => fill(term, by(['x', 'y', 'z']), electionProfile('beijing'))).toThrow(
      refusal('TOO_MANY_MEMBERS'),
    );
    expect(() => fill(term, by(['m5']), electionProfile('beijing'))).toThrow(refusal('MEMBER_TWICE'));
    expect(fill(term, by(['m1']), electionProfile('beijing')).members).toHaveLength(8);
  });
});

describe('the first meeting', () => {
  it('chooses a chair and a deputy by more than half of all members, by equal votes', () => {
    const ballots = everybodyFor('m1').map(ballot => ({ ...ballot, deputyIds: ['m2'] }));
    const term = choose(aTerm(), ballots, electionProfile('beijing'));
    expect(chairOf(term)!.id).toBe('m1');
    expect(serving(term).filter(({ role }) => role === MemberRole.DEPUTY)).toMatchObject([{ id: 'm2' }]);
  });

  it.each([
    ['three of seven are there', 3, 'm1', 'beijing', 'MEETING_WITHOUT_QUORUM'],
    ['four of seven are there, in 山东', 4, 'm1', 'shandong', 'MEETING_WITHOUT_QUORUM'],
    ['nobody has four votes', 4, null, 'beijing', 'CHAIR_NOT_CHOSEN'],
    ['votes go to somebody who is no member', 7, 'a1', 'beijing', 'BALLOT_UNFIT'],
  ])('is refused where %s', (_when, present, chairId, profile, code) => {
    const ballots = everybodyFor('m1')
      .slice(0, present)
      .map(ballot => ({ ...ballot, chairId }));
    expect(() => choose(aTerm({ alternates: 1 }), ballots, electionProfile(profile))).toThrow(refusal(code));
  });

  it('nobody votes twice', () => {
    const [one, ...others] = everybodyFor('m1');
    const twice = [one!, one!, ...others];
    expect(() => choose(aTerm(), twice, electionProfile('beijing'))).toThrow(refusal('BALLOT_UNFIT'));
  });
});

describe('the make-up of a 物管会', () => {
  const { management } = electionProfile('beijing');
  const sent = (owners: number, others: number, chair: Side) => [
    { side: chair, role: MemberRole.CHAIR },
    ...Array.from({ length: owners }, () => ({ side: Side.OWNER, role: MemberRole.MEMBER })),
    ...Array.from({ length: others }, () => ({ side: Side.STREET, role: MemberRole.MEMBER })),
  ];

  it.each([
    ['beijing', 5, 3, Side.COMMUNITY, null],
    ['beijing', 4, 2, Side.COMMUNITY, null],
    ['beijing', 3, 3, Side.COMMUNITY, 'OWNERS_TOO_FEW'],
    ['beijing', 5, 2, Side.COMMUNITY, 'SIZE_EVEN'],
    ['beijing', 3, 1, Side.COMMUNITY, 'SIZE_UNFIT'],
    ['beijing', 5, 3, Side.STREET, 'CHAIR_UNFIT'],
    ['hangzhou', 5, 3, Side.STREET, null],
    ['hangzhou', 8, 4, Side.STREET, 'SIZE_UNFIT'],
    ['taizhou', 6, 4, Side.COMMUNITY, 'OWNERS_TOO_FEW'],
    ['taizhou', 7, 3, Side.COMMUNITY, null],
  ])('%s, %i owners and %i others beside a chair of %s: %s', (profile, owners, others, chair, code) => {
    const form = () => requireMakeUp(electionProfile(profile).management.value, sent(owners, others, chair));
    if (code === null) expect(form).not.toThrow();
    else expect(form).toThrow(refusal(code));
  });

  it('the deputy is an owner', () => {
    const members = sent(5, 3, Side.COMMUNITY);
    const deputy = { side: Side.STREET, role: MemberRole.DEPUTY };
    expect(() => requireMakeUp(management.value, [...members.slice(0, -1), deputy])).toThrow(
      refusal('DEPUTY_UNFIT'),
    );
  });
});

describe('who must act by when', () => {
  const state: TermState = {
    ...{ term: aTerm(), constitutedOn: null, officersPostedOn: null, reelecting: false, vacantSince: null },
    filling: false,
    filings: [
      {
        ...{ id: 'filing', about: 'TERM', dueOn: day('2026-03-31'), filedOn: null },
        ...{ answer: null, answerDueOn: null, answeredOn: null },
      },
    ],
    handover: { id: 'handover', dueOn: day('2026-03-11'), doneOn: null },
    ...{ metOn: null, meetings: [], removals: [], managementServes: false },
  };
  const due = (given: Partial<TermState>, profile = 'beijing') =>
    Object.fromEntries(
      dutiesOf({ ...state, ...given }, electionProfile(profile)).map(({ kind, dueOn }) => [kind, dueOn]),
    );

  it('a new committee: first meeting in 7 days, handover in 10, filing in 30', () => {
    expect(due({})).toEqual({
      [DutyKind.CHOOSE_OFFICERS]: '2026-03-09',
      [DutyKind.HAND_OVER]: '2026-03-11',
      [DutyKind.FILE_TERM]: '2026-03-31',
      [DutyKind.REPORT_EXPIRY]: '2030-08-28',
      [DutyKind.HOLD_REELECTION]: '2031-02-28',
    });
  });

  it('case 73: a handover that is not done is overdue on the eleventh day', () => {
    const handover = dutiesOf(state, electionProfile('beijing')).find(
      ({ kind }) => kind === DutyKind.HAND_OVER,
    )!;
    expect([day('2026-03-11'), day('2026-03-12')].map(today => isOverdue(handover, today))).toEqual([
      false,
      true,
    ]);
  });

  it.each([
    ['beijing', '2030-08-28', '2031-02-28'],
    ['shanghai', '2030-09-28', '2031-02-28'],
    ['hangzhou', '2030-11-28', '2031-02-28'],
    ['ningbo', '2030-11-28', '2030-12-30'],
    ['shandong', '2030-11-28', '2030-11-30'],
  ])('%s: reported by %s, voted on by %s', (profile, report, vote) => {
    expect(due({}, profile)).toMatchObject({
      [DutyKind.REPORT_EXPIRY]: report,
      [DutyKind.HOLD_REELECTION]: vote,
    });
  });

  it('what is done is no duty, and a filed term waits for the street', () => {
    const chaired = choose(aTerm(), everybodyFor('m1'), electionProfile('beijing'));
    const filedOn = day('2026-03-10');
    const filing = { ...state.filings[0]!, filedOn, answerDueOn: day('2026-03-17') };
    const done = { term: chaired, constitutedOn: day('2026-03-05'), officersPostedOn: day('2026-03-06') };
    const handover = { ...state.handover!, doneOn: day('2026-03-08') };
    const duties = dutiesOf({ ...state, ...done, handover, filings: [filing] }, electionProfile('beijing'));
    expect(duties.slice(0, 1)).toMatchObject([{ kind: DutyKind.ANSWER_FILING, who: WhoActs.STREET }]);
    expect(duties).toHaveLength(3);
    // That a term ends while the next is elected is not forgotten.
    expect(due({ ...done, handover, filings: [], reelecting: true })).toEqual({
      [DutyKind.HOLD_REELECTION]: '2031-02-28',
    });
  });

  it('empty seats are to be filled, unless an election is on its way', () => {
    const vacant = { term: withoutSome(aTerm(), 4), vacantSince: day('2026-06-01') };
    expect(due(vacant)).toMatchObject({ [DutyKind.REELECTION]: '2026-07-31' });
    expect(due({ ...vacant, reelecting: true })).not.toHaveProperty(DutyKind.REELECTION);
    // One for some seats is none for all of them.
    expect(due({ ...vacant, filling: true })).toHaveProperty(DutyKind.REELECTION);
    const some = { term: withoutSome(aTerm(), 2), vacantSince: day('2026-06-01') };
    expect(due(some)).toHaveProperty(DutyKind.BY_ELECTION);
    expect(due({ ...some, filling: true })).not.toHaveProperty(DutyKind.BY_ELECTION);
    expect(due({ ...some, filling: true })).toHaveProperty(DutyKind.REPORT_EXPIRY);
  });

  it('whoever leaves a 物管会 is followed, and nobody is elected', () => {
    const term = { ...withoutSome(aTerm(), 4), kind: BodyKind.MANAGEMENT_COMMITTEE };
    const duties = due({ term, vacantSince: day('2026-06-01') });
    expect(duties).toMatchObject({ [DutyKind.SEND_MEMBERS]: '2026-07-31' });
    expect(duties).not.toHaveProperty(DutyKind.REELECTION);
  });

  it('a 物管会 has its officers from the beginning', () => {
    const term = { ...aTerm(), kind: BodyKind.MANAGEMENT_COMMITTEE };
    expect(due({ term })).not.toHaveProperty(DutyKind.CHOOSE_OFFICERS);
  });

  it.each([
    [null, false, '2026-11-22', BodyStanding.NONE],
    ['2027-05-22', false, '2026-11-21', BodyStanding.SERVING],
    ['2027-05-22', false, '2026-11-22', BodyStanding.EXPIRING],
    ['2027-05-22', false, '2027-05-22', BodyStanding.EXPIRING],
    ['2027-05-22', false, '2027-05-23', BodyStanding.EXPIRED],
    ['2027-05-22', true, '2027-05-23', BodyStanding.RE_ELECTING],
    [null, true, '2027-05-23', BodyStanding.RE_ELECTING],
  ])('a term that ends on %s, re-electing %s, stands on %s as %s', (ends, reelecting, today, expected) => {
    const endsOn = ends === null ? null : day(ends);
    expect(standingOf(endsOn, reelecting, electionProfile('beijing'), day(today))).toBe(expected);
  });
});

function everybodyFor(chairId: string) {
  return Array.from({ length: 7 }, (_, at) => ({
    ...{ memberId: `m${at + 1}`, chairId, deputyIds: [] as string[] },
  }));
}
