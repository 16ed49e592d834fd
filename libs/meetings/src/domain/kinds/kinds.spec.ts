import { Party } from '../party.js';
import { refusal } from '../spec/refusal.js';
import { kindOf, meetingKinds } from './kinds.js';
import { KindCode, SeatRole } from './meeting-kind.js';
import { kindFor } from './rules.js';

describe('the kinds of meeting', () => {
  it('are those of the list, each by its own code', () => {
    expect(meetingKinds.map(({ code }) => code)).toEqual(Object.values(KindCode));
    for (const kind of meetingKinds) expect(kindOf(kind.code)).toBe(kind);
  });

  it.each(meetingKinds.map(kind => [kind.code, kind] as const))('%s can be held', (_, kind) => {
    const parties = kind.parties.map(({ party }) => party);
    expect(new Set(parties).size).toBe(parties.length);
    expect(parties.length).toBeGreaterThanOrEqual(kind.leastParties);
    expect(kind.parties.some(({ most }) => most === SeatRole.VOTING)).toBe(true);
    expect(kind.quorum.parties).toBeLessThanOrEqual(kind.leastParties);
    for (const { party } of kind.quorum.within) expect(parties).toContain(party);
    expect(kind.calledBy.length).toBeGreaterThan(0);
    expect(kind.source).not.toBe('');
  });

  it('let experts speak and never vote', () => {
    const experts = meetingKinds.flatMap(({ parties }) =>
      parties.filter(({ party }) => party === Party.EXPERTS),
    );
    expect(experts.length).toBeGreaterThan(8);
    expect(experts.every(({ most }) => most === SeatRole.SPEAKING)).toBe(true);
    expect(kindOf('EXPERT_CONSULTATION')).toMatchObject({ binds: false });
  });

  it('are refused by any other name', () => {
    for (const code of ['', 'COUNCIL', 'toString'])
      expect(() => kindOf(code)).toThrow(refusal('MEETING_KIND_UNKNOWN', 'kind'));
  });

  it('go by what the place says differently, and for the rest by their own rules', () => {
    const kind = kindFor({ kind: 'FOUR_PARTY', rules: { noticeDays: 7 } });
    expect(kind).toEqual({ ...kindOf('FOUR_PARTY'), noticeDays: 7 });
  });
});
