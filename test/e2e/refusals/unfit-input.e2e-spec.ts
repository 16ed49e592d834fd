import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { fourPartyMeeting } from '../town/a-meeting.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { refusedWithoutTrace } from '../town/records.js';
import type { Visitor } from '../town/visitor.js';

const { seats, agenda } = fourPartyMeeting();
const item = (changes: object) => ({ agenda: [agenda[0], { ...agenda[1], ...changes }] });
const seat = (changes: object) => ({ seats: [{ ...seats[0], ...changes }, ...seats.slice(1)] });
const LONG = '议'.repeat(10_000);

const cases: [string, changes: Record<string, unknown>, code: string, field: string][] = [
  ['a title of 10,000 characters', { title: LONG }, 'TEXT_TOO_LONG', 'title'],
  ['a venue of 101 characters', { venue: '议'.repeat(101) }, 'TEXT_TOO_LONG', 'venue'],
  ["an item's title of 10,000 characters", item({ title: LONG }), 'TEXT_TOO_LONG', 'agenda.1.title'],
  ['a summary of 10,000 characters', item({ summary: LONG }), 'TEXT_TOO_LONG', 'agenda.1.summary'],
  ['a long reference', item({ sourceRef: '1'.repeat(51) }), 'TEXT_TOO_LONG', 'agenda.1.sourceRef'],
  ['an empty title', { title: '' }, 'TEXT_EMPTY', 'title'],
  ['a title of blanks, Chinese ones among them', { title: ' \n　' }, 'TEXT_EMPTY', 'title'],
  ["an item's empty title", item({ title: '' }), 'TEXT_EMPTY', 'agenda.1.title'],
  ['a character that Postgres cannot keep', { title: '议事\0会' }, 'TEXT_UNREADABLE', 'title'],
  ['the same in a summary', item({ summary: '\0' }), 'TEXT_UNREADABLE', 'agenda.1.summary'],
  ['an id that is none', { id: 'meeting-1' }, 'INVALID_ID', 'id'],
  ['an id with SQL in it', { estateId: "' OR 1=1 --" }, 'INVALID_ID', 'estateId'],
  ['a number for an id', { chairId: 7 }, 'INVALID_ID', 'chairId'],
  ["a person's id that is none", seat({ personId: '张文静' }), 'INVALID_ID', 'seats.0.personId'],
  ['negative minutes', item({ minutes: -5 }), 'NUMBER_OUT_OF_RANGE', 'agenda.1.minutes'],
  ['no minutes at all', item({ minutes: 0 }), 'NUMBER_OUT_OF_RANGE', 'agenda.1.minutes'],
  ['five hours for one item', item({ minutes: 300 }), 'NUMBER_OUT_OF_RANGE', 'agenda.1.minutes'],
  ['half a minute', item({ minutes: 0.5 }), 'BAD_USER_INPUT', 'agenda.1.minutes'],
  ['minutes in words', item({ minutes: 'ten' }), 'BAD_USER_INPUT', 'agenda.1.minutes'],
  ['an unknown kind of item', item({ kind: 'PARTY' }), 'BAD_USER_INPUT', 'agenda.1.kind'],
  ['an unknown source', item({ source: 'RUMOUR' }), 'BAD_USER_INPUT', 'agenda.1.source'],
  ['an unknown party', seat({ party: 'FIFTH' }), 'BAD_USER_INPUT', 'seats.0.party'],
  ['30 February', { startsAt: '2099-02-30T10:00:00Z' }, 'BAD_USER_INPUT', 'startsAt'],
  ['25 o’clock', { startsAt: '2099-02-03T25:00:00Z' }, 'BAD_USER_INPUT', 'startsAt'],
  ['a day without a time', { startsAt: '2099-02-03' }, 'BAD_USER_INPUT', 'startsAt'],
  ['a time of nowhere', { startsAt: '2099-02-03T10:00:00' }, 'BAD_USER_INPUT', 'startsAt'],
  ['a time in words', { startsAt: 'tomorrow' }, 'BAD_USER_INPUT', 'startsAt'],
  ['a missing title', { title: undefined }, 'BAD_USER_INPUT', 'title'],
  ["an item's missing kind", item({ kind: undefined }), 'BAD_USER_INPUT', 'agenda.1.kind'],
  ['no seats where a list belongs', { seats: null }, 'BAD_USER_INPUT', 'seats'],
  ['a misspelt field', { titel: '议事会' }, 'BAD_USER_INPUT', 'titel'],
  ['a misspelt field of an item', item({ minuten: 5 }), 'BAD_USER_INPUT', 'agenda.1.minuten'],
];

describe('input that does not fit is refused, and the field named:', () => {
  let town: Town;
  let secretary: Visitor;
  beforeAll(async () => {
    town = await openTown();
    secretary = await town.person(PERSON.zhangWenjing);
  });
  afterAll(() => town.close());

  it.each(cases)('%s', async (_what, changes, code, field) => {
    const input = fourPartyMeeting(changes);
    expect(await refusedWithoutTrace(town, secretary, ACT.scheduleMeeting, { input })).toEqual({
      code,
      field,
    });
  });

  it.each([
    ['{ meeting(id: "x") { id } }', 'INVALID_ID', 'id'],
    ['{ myMeeting(id: "x") { seq } }', 'INVALID_ID', 'id'],
    ['{ resolution(id: "x") { id } }', 'INVALID_ID', 'id'],
    ['{ seatCandidates(estateId: "x") { party } }', 'INVALID_ID', 'estateId'],
    ['mutation { openMeeting(meetingId: "x") { seq } }', 'INVALID_ID', 'meetingId'],
    ['mutation { demoSignIn(personId: "x") { id } }', 'INVALID_ID', 'personId'],
    ['{ meetings(first: 0) { id } }', 'NUMBER_OUT_OF_RANGE', 'first'],
    ['{ meetings(first: 101) { id } }', 'NUMBER_OUT_OF_RANGE', 'first'],
    ['{ resolutions(first: -1) { id } }', 'NUMBER_OUT_OF_RANGE', 'first'],
    ['{ resolutions(first: 101) { id } }', 'NUMBER_OUT_OF_RANGE', 'first'],
  ])('%s', async (document, code, field) => {
    expect(await refusedWithoutTrace(town, secretary, document, {})).toEqual({ code, field });
  });

  it('blanks around a title are not kept, and an id counts in either case', async () => {
    const input = fourPartyMeeting({ title: '  议事会　' });
    await secretary.ask(ACT.scheduleMeeting, {
      input: { ...input, id: input['id'].toUpperCase(), chairId: PERSON.zhangWenjing.toUpperCase() },
    });
    const asked = 'query ($id: ID!) { meeting(id: $id) { id title chairName } }';
    const { meeting } = await secretary.ask(asked, { id: input['id'].toUpperCase() });
    expect(meeting).toEqual({ id: input['id'], title: '议事会', chairName: '张文静' });
  });
});
