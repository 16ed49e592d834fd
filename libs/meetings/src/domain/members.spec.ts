import { Office, type Actor } from '@sifang/identity/domain';
import { TWO_THIRDS } from './kinds/bar.js';
import { OWNERS_COMMITTEE } from './kinds/committees.js';
import { decide } from './kinds/decision.js';
import { SeatRole } from './kinds/meeting-kind.js';
import { quorumOf } from './kinds/quorum.js';
import { kindFor } from './kinds/rules.js';
import { rulesWith, withMembers, type MembersOfBody } from './members.js';
import { Party } from './party.js';
import { VoteChoice } from './vote-choice.js';

const seated = (personId: string) => ({ personId, party: Party.OWNERS_COMMITTEE });
/** Seven seats, of which one is empty and one held by somebody without an account. */
const members: MembersOfBody = {
  ...{ all: 7, of: { [Party.OWNERS_COMMITTEE]: 6 } },
  people: ['a', 'b', 'c', 'd', 'e'].map(seated),
  quorum: OWNERS_COMMITTEE.quorum.seats!,
};
const kind = kindFor({ kind: 'OWNERS_COMMITTEE', rules: rulesWith(OWNERS_COMMITTEE, {}, members) });
const seat = (id: string, isThere: boolean) => ({
  ...{ id, party: Party.OWNERS_COMMITTEE, role: SeatRole.VOTING },
  presentSince: isThere ? new Date(0) : null,
});
const seats = (there: number) => ['a', 'b', 'c', 'd', 'e'].map((id, at) => seat(id, at < there));

describe('a meeting of a committee whose members are known', () => {
  it.each([
    [3, false],
    [4, true],
  ])('with %d of seven has a quorum: %p, whoever of the seven was invited', (there, met) => {
    expect(quorumOf(kind, seats(there))).toMatchObject({ met, present: there, total: 7, needed: 4 });
  });

  it.each([
    [3, false],
    [4, true],
  ])('case 69: %d of all seven for it carry it: %p', (agree, adopted) => {
    const votes = seats(5).map(({ id }, at) => ({
      ...{ seatId: id, choice: at < agree ? VoteChoice.FOR : VoteChoice.AGAINST },
    }));
    expect(decide(kind, seats(5), votes)).toMatchObject({ adopted, whole: 7, needed: 4 });
  });

  it('goes by the quorum of its place, and by what the place says of meetings before it (case 69: 山东)', () => {
    const shandong = { ...members, quorum: TWO_THIRDS };
    const of = (rules: object) =>
      kindFor({ kind: 'OWNERS_COMMITTEE', rules: rulesWith(OWNERS_COMMITTEE, rules, shandong) });
    expect(quorumOf(of({}), seats(4))).toMatchObject({ met: false, needed: 5 });
    const said = { quorum: OWNERS_COMMITTEE.quorum };
    expect(quorumOf(of(said), seats(4))).toMatchObject({ met: true, needed: 4 });
  });

  it('seats every member who may sit, and hears everybody else', () => {
    const holder = (personId: string, office: Office): Actor => ({
      ...{ personId, name: personId },
      appointments: [
        {
          ...{ id: personId, office, title: '', placeId: 'estate', organisationId: null },
          ...{ since: '2026-01-01', until: null },
        } as Actor['appointments'][number],
      ],
    });
    const holders = [
      ...['a', 'b', 'c', 'd'].map(id => holder(id, Office.COMMITTEE_MEMBER)),
      holder('w', Office.COMMITTEE_ALTERNATE),
    ];
    const drafted = [
      { ...seated('a'), votes: false, role: SeatRole.ATTENDING },
      { ...seated('w'), votes: true, role: SeatRole.VOTING },
      { personId: 'x', party: Party.NEIGHBOURHOOD_COMMITTEE, votes: true, role: null },
    ];
    expect(
      withMembers(OWNERS_COMMITTEE, drafted, members, holders).map(({ personId, votes, role }) => [
        ...[personId, votes, role],
      ]),
    ).toEqual([
      ...['a', 'b', 'c', 'd'].map(id => [id, true, SeatRole.VOTING]),
      ['w', false, SeatRole.SPEAKING],
      ['x', false, null],
    ]);
  });
});
