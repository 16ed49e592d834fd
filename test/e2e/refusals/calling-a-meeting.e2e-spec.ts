import { randomUUID } from 'node:crypto';
import { PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { fourPartyMeeting } from '../town/a-meeting.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { refusedWithoutTrace } from '../town/records.js';

const { seats, agenda } = fourPartyMeeting();
const without = (party: string) => seats.filter((seat: { party: string }) => seat.party !== party);
const and = (party: string, personId: string) => ({ seats: [...seats, { party, personId }] });

const cases: [string, changes: Record<string, unknown>, code: string, field: string][] = [
  ['in the past', { startsAt: '2000-01-01T10:00:00Z' }, 'MEETING_IN_THE_PAST', 'startsAt'],
  ['without an agenda', { agenda: [] }, 'AGENDA_EMPTY', 'agenda'],
  ['with 51 items', { agenda: Array(51).fill(agenda[0]) }, 'AGENDA_TOO_LONG', 'agenda'],
  ['without people', { seats: [] }, 'SEATS_EMPTY', 'seats'],
  [
    'with the secretary of another community at the table',
    and('PARTY_ORGANISATION', PERSON.zhengHongmei),
    'SEAT_WITHOUT_PARTY',
    'seats.6.personId',
  ],
  [
    "with the firm's engineer among the residents",
    and('RESIDENTS', PERSON.dingHaibo),
    'SEAT_WITHOUT_PARTY',
    'seats.6.personId',
  ],
  ['with somebody unknown', and('RESIDENTS', randomUUID()), 'SEAT_WITHOUT_PARTY', 'seats.6.personId'],
  ['with one person twice', and('RESIDENTS', PERSON.liuGuilan), 'SEAT_TWICE', 'seats.6.personId'],
  ['without the firm', { seats: without('PROPERTY_FIRM') }, 'PARTY_WITHOUT_SEAT', 'seats'],
  ['without residents', { seats: without('RESIDENTS') }, 'PARTY_WITHOUT_SEAT', 'seats'],
  ['with a chair who has no seat', { chairId: PERSON.sunXiaomei }, 'CHAIR_WITHOUT_SEAT', 'chairId'],
  ['for an unknown estate', { estateId: randomUUID() }, 'ESTATE_NOT_FOUND', 'estateId'],
  ['for a community instead of an estate', { estateId: PLACE.tanchong }, 'ESTATE_NOT_FOUND', 'estateId'],
];

describe('a meeting cannot be called', () => {
  let town: Town;
  beforeAll(async () => void (town = await openTown()));
  afterAll(() => town.close());

  it.each(cases)('%s', async (_how, changes, code, field) => {
    const secretary = await town.person(PERSON.zhangWenjing);
    const input = fourPartyMeeting(changes);
    expect(await refusedWithoutTrace(town, secretary, ACT.scheduleMeeting, { input })).toEqual({
      code,
      field,
    });
  });

  it.each([
    ["the firm's manager", PERSON.liQiang],
    ["the chair of the owners' committee", PERSON.chenGuodong],
    ["the town's property officer", PERSON.wangMin],
  ])('by %s', async (_who, personId) => {
    const somebody = await town.person(personId);
    const input = fourPartyMeeting();
    expect(await refusedWithoutTrace(town, somebody, ACT.scheduleMeeting, { input })).toEqual({
      code: 'NOT_ENTITLED',
    });
  });

  it('by the secretary of another community, who is told of no such estate', async () => {
    const somebody = await town.person(PERSON.zhengHongmei);
    const input = fourPartyMeeting();
    expect(await refusedWithoutTrace(town, somebody, ACT.scheduleMeeting, { input })).toEqual({
      code: 'ESTATE_NOT_FOUND',
      field: 'estateId',
    });
  });
});
