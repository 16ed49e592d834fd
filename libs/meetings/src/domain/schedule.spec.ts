import { Office } from '@sifang/identity/domain';
import fc from 'fast-check';
import { AgendaItemKind, AgendaItemSource, type AgendaItemDraft } from './agenda.js';
import { FOUR_PARTY } from './kinds/deliberations.js';
import { kindOf } from './kinds/kinds.js';
import { KindCode, SeatRole } from './kinds/meeting-kind.js';
import { maySitFor, Party } from './party.js';
import { fillSeats, type MeetingDraft, type SeatDraft } from './schedule.js';
import { actor, evening } from './spec/a-meeting.js';
import { refusal } from './spec/refusal.js';

const { TOWN_DEPARTMENTS, PARTY_ORGANISATION, RESIDENTS, PROPERTY_FIRM } = Party;

const holders = [
  actor('王敏', [Office.PROPERTY_OFFICER, 'shangpai']),
  actor('张文静', [Office.COMMUNITY_SECRETARY, 'tanchong']),
  actor('刘桂兰', [Office.BUILDING_REPRESENTATIVE, 'hanlin']),
  actor('李强', [Office.FIRM_MANAGER, 'hanlin']),
  // 双向进入、交叉任职
  actor('彭雪', [Office.COMMUNITY_STAFF, 'tanchong'], [Office.COMMITTEE_CHAIR, 'hanlin']),
];
const sits = (personId: string, party: Party, votes = true): SeatDraft => ({
  personId,
  party,
  votes,
  role: null,
});
const matter: AgendaItemDraft = {
  ...{ kind: AgendaItemKind.DECISION, title: '翻修破损积水路面', summary: '', minutes: 20 },
  ...{ source: AgendaItemSource.TASK_LIST, sourceRef: '168' },
};
const seats = [
  sits('王敏', TOWN_DEPARTMENTS),
  sits('张文静', PARTY_ORGANISATION),
  sits('刘桂兰', RESIDENTS),
  sits('李强', PROPERTY_FIRM),
];
const draft = (changes: Partial<MeetingDraft> = {}): MeetingDraft => ({
  ...{ kind: KindCode.FOUR_PARTY, startsAt: evening(1), chairId: '张文静', seats, agenda: [matter] },
  ...changes,
});
const fill = (changes: Partial<MeetingDraft>) => fillSeats(FOUR_PARTY, draft(changes), holders, evening());

describe('calling a meeting', () => {
  it('finds the office by which each person sits', () => {
    const filled = fill({ seats: [...seats, sits('彭雪', RESIDENTS, false)] });
    expect(filled.map(({ holder, office, votes }) => [holder.name, office.office, votes])).toEqual([
      ['王敏', Office.PROPERTY_OFFICER, true],
      ['张文静', Office.COMMUNITY_SECRETARY, true],
      ['刘桂兰', Office.BUILDING_REPRESENTATIVE, true],
      ['李强', Office.FIRM_MANAGER, true],
      ['彭雪', Office.COMMITTEE_CHAIR, false],
    ]);
  });

  it.each<[string, Partial<MeetingDraft>, Error]>([
    ['in the past', { startsAt: evening(-1) }, refusal('MEETING_IN_THE_PAST', 'startsAt')],
    ['at this very moment', { startsAt: evening() }, refusal('MEETING_IN_THE_PAST', 'startsAt')],
    ['without an agenda', { agenda: [] }, refusal('AGENDA_EMPTY', 'agenda')],
    ['with 51 items', { agenda: Array(51).fill(matter) }, refusal('AGENDA_TOO_LONG', 'agenda')],
    ['without people', { seats: [] }, refusal('SEATS_EMPTY', 'seats')],
    [
      'with one person twice',
      { seats: [...seats, sits('王敏', TOWN_DEPARTMENTS)] },
      refusal('SEAT_TWICE', 'seats.4.personId'),
    ],
    ...seats.map(({ party }): [string, Partial<MeetingDraft>, Error] => [
      `without ${party}`,
      { seats: seats.filter(seat => seat.party !== party) },
      refusal('PARTY_WITHOUT_SEAT', 'seats'),
    ]),
    ['chaired by somebody without a seat', { chairId: '彭雪' }, refusal('CHAIR_WITHOUT_SEAT', 'chairId')],
    [
      'with a seat for somebody of another party',
      { seats: [...seats, sits('彭雪', PROPERTY_FIRM)] },
      refusal('SEAT_WITHOUT_PARTY', 'seats.4.personId'),
    ],
    [
      'with a seat for somebody without an office here',
      { seats: [sits('唐俊', PROPERTY_FIRM), ...seats] },
      refusal('SEAT_WITHOUT_PARTY', 'seats.0.personId'),
    ],
  ])('%s is refused', (_, changes, refused) => {
    expect(() => fill(changes)).toThrow(refused);
  });

  it('takes 50 items', () => {
    expect(fill({ agenda: Array(50).fill(matter) })).toHaveLength(4);
  });

  it('seats anybody only by an office that may sit for the party', () => {
    const someone = fc.record({
      party: fc.constantFrom(...FOUR_PARTY.parties.map(({ party }) => party)),
      offices: fc.uniqueArray(fc.constantFrom(...Object.values(Office)), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 8 }), guests => {
        const known = guests.map(({ offices }, at) =>
          actor(`${at}`, ...offices.map(office => [office, 'hanlin'] as const)),
        );
        const invited = [...seats, ...guests.map(({ party }, at) => sits(`${at}`, party))];
        const stranger = guests.findIndex(
          ({ party, offices }) => !offices.some(office => maySitFor(party, office)),
        );
        const call = () =>
          fillSeats(FOUR_PARTY, draft({ seats: invited }), [...holders, ...known], evening());
        if (stranger >= 0)
          expect(call).toThrow(refusal('SEAT_WITHOUT_PARTY', `seats.${seats.length + stranger}.personId`));
        else for (const { party, office } of call()) expect(maySitFor(party, office.office)).toBe(true);
      }),
    );
  });

  it.each<[KindCode, SeatDraft[], Error]>([
    [
      KindCode.TRINITY,
      [
        sits('张文静', Party.NEIGHBOURHOOD_COMMITTEE),
        sits('彭雪', Party.OWNERS_COMMITTEE),
        sits('刘桂兰', RESIDENTS),
      ],
      refusal('PARTY_WITHOUT_SEAT', 'seats'),
    ],
    [
      KindCode.JOINT_3_2_X,
      [sits('张文静', PARTY_ORGANISATION), sits('彭雪', PARTY_ORGANISATION)],
      refusal('PARTIES_TOO_FEW', 'seats'),
    ],
    [
      KindCode.OWNERS_COMMITTEE,
      [
        sits('彭雪', Party.OWNERS_COMMITTEE),
        sits('王敏', TOWN_DEPARTMENTS),
        sits('张文静', Party.NEIGHBOURHOOD_COMMITTEE),
      ],
      refusal('PARTY_NOT_OF_KIND', 'seats.1.party'),
    ],
    [
      KindCode.EXPERT_CONSULTATION,
      [
        sits('张文静', Party.NEIGHBOURHOOD_COMMITTEE),
        { ...sits('沈律行', Party.EXPERTS), role: SeatRole.VOTING },
      ],
      refusal('SEAT_MAY_NOT_VOTE', 'seats.1.role'),
    ],
  ])('as %s with the wrong people is refused', (kind, wrong, refused) => {
    const expert = actor('沈律行', [Office.INVITED_EXPERT, 'tanchong']);
    const call = () =>
      fillSeats(kindOf(kind), draft({ kind, seats: wrong }), [...holders, expert], evening());
    expect(call).toThrow(refused);
  });

  it('gives each seat the most that kind and office grant, or less where that is wished', () => {
    const people = [
      ...holders,
      actor('沈律行', [Office.INVITED_EXPERT, 'tanchong']),
      actor('钱一鸣', [Office.COMMITTEE_ALTERNATE, 'hanlin']),
    ];
    const wished = [
      sits('彭雪', Party.OWNERS_COMMITTEE),
      sits('钱一鸣', Party.OWNERS_COMMITTEE),
      sits('沈律行', Party.EXPERTS),
      sits('张文静', Party.NEIGHBOURHOOD_COMMITTEE),
      sits('李强', PROPERTY_FIRM, false),
    ];
    const filled = fillSeats(kindOf('OWNERS_COMMITTEE'), draft({ seats: wished }), people, evening());
    expect(filled.map(({ role }) => role)).toEqual([
      'VOTING',
      'SPEAKING',
      'SPEAKING',
      'SPEAKING',
      'ATTENDING',
    ]);
    const [attends] = fillSeats(
      kindOf('OWNERS_COMMITTEE'),
      draft({ seats: [{ ...wished[0]!, role: SeatRole.ATTENDING }, ...wished.slice(1)] }),
      people,
      evening(),
    );
    expect(attends!.role).toBe('ATTENDING');
  });
});
