import fc from 'fast-check';
import { Party } from '../party.js';
import { absent, fourParties, seat } from '../spec/a-meeting.js';
import { TWO_THIRDS } from './bar.js';
import { meetingKinds } from './kinds.js';
import { kindFor } from './rules.js';
import { KindCode, SeatRole, type MeetingKind } from './meeting-kind.js';
import { quorumOf, type QuorumSeat } from './quorum.js';

const { OWNERS_COMMITTEE, NEIGHBOURHOOD_COMMITTEE, RESIDENTS, PROPERTY_FIRM } = Party;

/** So many voting seats of a party, the first of them there. */
function of(party: Party, total: number, there: number): QuorumSeat[] {
  return Array.from({ length: total }, (_, at) => {
    const member = seat(`${party} ${at}`, party);
    return at < there ? member : absent(member);
  });
}

describe('the quorum', () => {
  const committee = kindFor({ kind: KindCode.OWNERS_COMMITTEE, rules: {} });
  // 山东 Art 32
  const shandong = kindFor({
    kind: KindCode.OWNERS_COMMITTEE,
    rules: { quorum: { parties: 1, seats: TWO_THIRDS, within: [] } },
  });
  const property = kindFor({ kind: KindCode.PROPERTY_COMMITTEE, rules: {} });

  it.each<[string, MeetingKind, QuorumSeat[], met: boolean, needed: number]>([
    ['a committee of 7, 4 there (case 69)', committee, of(OWNERS_COMMITTEE, 7, 4), true, 4],
    ['a committee of 7, 3 there', committee, of(OWNERS_COMMITTEE, 7, 3), false, 4],
    ['a committee of 6, 3 there', committee, of(OWNERS_COMMITTEE, 6, 3), false, 4],
    ['a committee of 7 in 山东, 4 there (case 69)', shandong, of(OWNERS_COMMITTEE, 7, 4), false, 5],
    ['a committee of 7 in 山东, 5 there', shandong, of(OWNERS_COMMITTEE, 7, 5), true, 5],
    [
      'a 物管会 of 9 with 5 owners, 5 there with 2 owners (case 71)',
      property,
      [...of(NEIGHBOURHOOD_COMMITTEE, 4, 3), ...of(RESIDENTS, 5, 2)],
      false,
      5,
    ],
    [
      'a 物管会 of 9 with 5 owners, 5 there with 3 owners',
      property,
      [...of(NEIGHBOURHOOD_COMMITTEE, 4, 2), ...of(RESIDENTS, 5, 3)],
      true,
      5,
    ],
  ])('of %s', (_, kind, seats, met, needed) => {
    expect(quorumOf(kind, seats)).toMatchObject({ met, needed });
  });

  it('of a deliberation is met without the firm, which is then missing', () => {
    const [town, community, resident, firm] = fourParties();
    const kind = kindFor({ kind: KindCode.FOUR_PARTY, rules: {} });
    expect(quorumOf(kind, [town, community, resident, absent(firm)])).toMatchObject({
      met: true,
      missing: [PROPERTY_FIRM],
      partiesPresent: 3,
    });
    expect(quorumOf(kind, [town, ...[community, resident, firm].map(absent)]).met).toBe(false);
  });

  it('counts nobody who only attends', () => {
    const kind = kindFor({ kind: KindCode.FOUR_PARTY, rules: {} });
    const [town, community, resident, firm] = fourParties();
    const silent = { ...firm, role: SeatRole.ATTENDING };
    expect(quorumOf(kind, [town, community, resident, silent]).missing).toEqual([PROPERTY_FIRM]);
  });

  it('agrees with a plain count, for every kind and whoever is there', () => {
    const anySeat = fc.record({
      party: fc.constantFrom(...Object.values(Party)),
      role: fc.constantFrom(...Object.values(SeatRole)),
      presentSince: fc.constantFrom(null, new Date(0)),
    });
    fc.assert(
      fc.property(fc.constantFrom(...meetingKinds), fc.array(anySeat, { maxLength: 14 }), (kind, seats) => {
        const state = quorumOf(kind, seats);
        const there = seats.filter(({ presentSince }) => presentSince);
        const speaks = (party: Party) =>
          there.some(each => each.party === party && each.role !== 'ATTENDING');
        const parties = kind.parties.filter(({ party }) => speaks(party)).length;
        const enough = (some: QuorumSeat[], all: QuorumSeat[]) =>
          2 * some.filter(({ role }) => role === 'VOTING').length >
          all.filter(({ role }) => role === 'VOTING').length;
        const owners = (list: QuorumSeat[]) => list.filter(({ party }) => party === RESIDENTS);
        const met =
          parties >= kind.quorum.parties &&
          (!kind.quorum.seats || enough(there, seats)) &&
          (kind.quorum.within.length === 0 || enough(owners(there), owners(seats)));
        expect(state.met).toBe(met);
        expect(state.missing).toEqual(
          kind.parties.flatMap(({ party, required }) => (required && !speaks(party) ? [party] : [])),
        );
      }),
    );
  });

  it('is never lost by somebody who comes', () => {
    const seats = fc.array(fc.constantFrom(...Object.values(Party)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...meetingKinds), seats, fc.array(fc.boolean()), (kind, parties, there) => {
        const hall = parties.map((party, at) => {
          const one = seat(`${at}`, party);
          return there[at] ? one : absent(one);
        });
        const before = quorumOf(kind, hall);
        const late = hall.map((one, at) => (at === hall.length - 1 ? seat('late', one.party) : one));
        if (before.met) expect(quorumOf(kind, late).met).toBe(true);
      }),
    );
  });
});
