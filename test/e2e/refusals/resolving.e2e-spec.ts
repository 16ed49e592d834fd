import { randomUUID } from 'node:crypto';
import { ORGANISATION, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { meetingInSession, type Hall } from '../town/a-meeting.js';
import {
  motionAdopted,
  motionNotAdopted,
  motionPut,
  resolutionAdopted,
  toTheFirm,
} from '../town/a-motion.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { refusedWithoutTrace } from '../town/records.js';

const WITHOUT_THE_FIRM = [PERSON.zhangWenjing, PERSON.wangMin, PERSON.chenGuodong, PERSON.liuGuilan];

describe('a resolution', () => {
  let town: Town;
  let hall: Hall;
  let adopted: string;
  let resolutionId: string;
  beforeAll(async () => {
    town = await openTown();
    hall = await meetingInSession(town);
    resolutionId = await resolutionAdopted(hall, { dueOn: '2099-06-30' });
    adopted = await motionAdopted(hall);
  });
  afterAll(() => town.close());

  const adopting = (at: Hall, motionId: string, changes = {}) =>
    refusedWithoutTrace(town, at.chair, ACT.adoptResolution, { input: toTheFirm(at, motionId, changes) });
  const answering = async (personId: string, changes = {}) => {
    const input = { resolutionId, text: '分三段翻修。', doneBy: '2099-06-01', ...changes };
    return refusedWithoutTrace(town, await town.person(personId), ACT.answerResolution, { input });
  };

  it('does not follow from a motion that was not adopted', async () => {
    expect(await adopting(hall, await motionNotAdopted(hall))).toEqual({
      code: 'MOTION_NOT_ADOPTED',
      field: 'motionId',
    });
  });

  it('does not follow from a motion that is being voted on', async () => {
    const voting = await meetingInSession(town);
    const refusal = await adopting(voting, await motionPut(voting));
    expect(refusal).toEqual({ code: 'MOTION_NOT_ADOPTED', field: 'motionId' });
  });

  it('does not follow from a motion that there is not', async () => {
    const refusal = await adopting(hall, randomUUID());
    expect(refusal).toEqual({ code: 'MOTION_NOT_FOUND', field: 'motionId' });
  });

  it('case 74: without the firm the meeting is a consultation, and cannot bind the firm', async () => {
    const consultation = await meetingInSession(town, WITHOUT_THE_FIRM);
    const motionId = await motionAdopted(consultation, WITHOUT_THE_FIRM);
    const asked = 'query ($id: ID!) { meeting(id: $id) { standing addressees { organisationId } } }';
    const { meeting } = await consultation.chair.ask(asked, { id: consultation.meetingId });
    expect(meeting.standing).toBe('CONSULTATION');
    expect(meeting.addressees).not.toContainEqual({ organisationId: ORGANISATION.lanting });
    const refusal = await adopting(consultation, motionId);
    expect(refusal).toEqual({ code: 'ADDRESSEE_NOT_PRESENT', field: 'addresseeId' });
  });

  it.each([
    ['the firm of another estate', ORGANISATION.tianchen],
    ['a department whose officer stayed away', ORGANISATION.enforcement],
    ['nobody known', randomUUID()],
  ])('does not bind %s', async (_whom, addresseeId) => {
    const refusal = await adopting(hall, adopted, { addresseeId });
    expect(refusal).toEqual({ code: 'ADDRESSEE_NOT_PRESENT', field: 'addresseeId' });
  });

  it.each([
    ['2000-01-01', 'DUE_IN_THE_PAST'],
    ['2026-02-30', 'BAD_USER_INPUT'],
    ['30/06/2099', 'BAD_USER_INPUT'],
    ['2099-06-30T00:00:00Z', 'BAD_USER_INPUT'],
  ])('cannot be due on %s', async (dueOn, code) => {
    expect(await adopting(hall, adopted, { dueOn })).toEqual({ code, field: 'dueOn' });
  });

  it.each([
    ['', 'TEXT_EMPTY'],
    ['修'.repeat(501), 'TEXT_TOO_LONG'],
  ])('says something, in 500 characters: %#', async (text, code) => {
    expect(await adopting(hall, adopted, { text })).toEqual({ code, field: 'text' });
  });

  it.each([
    ["the firm's engineer", PERSON.dingHaibo, 'NOT_ENTITLED'],
    ['the chair who declared it', PERSON.zhangWenjing, 'NOT_ENTITLED'],
    ["another firm's manager, who is told of none", PERSON.tangJun, 'RESOLUTION_NOT_FOUND'],
    ['the secretary of another community, who is told of none', PERSON.zhengHongmei, 'RESOLUTION_NOT_FOUND'],
  ])('is not answered by %s', async (_who, personId, code) => {
    expect(await answering(personId)).toEqual({ code });
  });

  it.each([
    ['work done long ago', { doneBy: '2000-01-01' }, 'DONE_BY_IN_THE_PAST', 'doneBy'],
    ['work done after the term', { doneBy: '2099-07-01' }, 'DONE_BY_AFTER_DUE', 'doneBy'],
    ['a day that there is not', { doneBy: '2099-06-31' }, 'BAD_USER_INPUT', 'doneBy'],
    ['nothing', { text: ' ' }, 'TEXT_EMPTY', 'text'],
    ['10,000 characters', { text: '修'.repeat(10_000) }, 'TEXT_TOO_LONG', 'text'],
    ['an id that is none', { resolutionId: '168' }, 'INVALID_ID', 'resolutionId'],
  ])('is not answered with %s', async (_what, changes, code, field) => {
    expect(await answering(PERSON.liQiang, changes)).toEqual({ code, field });
  });

  it('that there is not is not answered', async () => {
    const refusal = await answering(PERSON.liQiang, { resolutionId: randomUUID() });
    expect(refusal).toEqual({ code: 'RESOLUTION_NOT_FOUND' });
  });

  it('is answered once', async () => {
    const other = await resolutionAdopted(hall);
    const input = { resolutionId: other, text: '马上办。', doneBy: '2099-06-01' };
    await (await town.person(PERSON.liQiang)).ask(ACT.answerResolution, { input });
    expect(await answering(PERSON.liQiang, { ...input, text: '改日再办。' })).toEqual({
      code: 'ALREADY_ANSWERED',
    });
  });
});
