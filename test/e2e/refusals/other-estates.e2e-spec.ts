import { randomUUID } from 'node:crypto';
import { ESTATE, ORGANISATION, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { meetingInSession, type Hall } from '../town/a-meeting.js';
import { motionPut, resolutionAdopted, toTheFirm } from '../town/a-motion.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { refusedWithoutTrace } from '../town/records.js';
import type { Visitor } from '../town/visitor.js';

const NO_MEETING = { code: 'MEETING_NOT_FOUND' };

describe('郑红梅, secretary of another community, at the meeting of 翰林水岸', () => {
  let town: Town;
  let hall: Hall;
  let motionId: string;
  let resolutionId: string;
  let zheng: Visitor;
  beforeAll(async () => {
    town = await openTown();
    hall = await meetingInSession(town);
    resolutionId = await resolutionAdopted(hall);
    motionId = await motionPut(hall);
    zheng = await town.person(PERSON.zhengHongmei);
  });
  afterAll(() => town.close());

  it.each(['CHAIR', 'PARTICIPANT', 'SCREEN'])('sees nothing as %s', async audience => {
    const asked = 'query ($id: ID!, $a: MeetingAudience!) { meeting(id: $id, audience: $a) { id } }';
    const variables = { id: hall.meetingId, a: audience };
    expect(await refusedWithoutTrace(town, zheng, asked, variables)).toEqual(NO_MEETING);
  });

  it.each(['CHAIR', 'PARTICIPANT', 'SCREEN'])('follows nothing as %s', async audience => {
    const follower = zheng.follow(hall.meetingId, { audience });
    expect(await follower.ended).toEqual([expect.objectContaining({ extensions: NO_MEETING })]);
    await follower.stop();
  });

  it('has no part in it, and finds neither meeting nor resolution in her lists', async () => {
    const asked = 'query ($id: ID!) { myMeeting(id: $id) { seq } }';
    expect(await refusedWithoutTrace(town, zheng, asked, { id: hall.meetingId })).toEqual(NO_MEETING);
    expect(await zheng.ask('{ meetings { id } resolutions { id } }')).toEqual({
      meetings: [],
      resolutions: [],
    });
  });

  it('is told that there is no such resolution', async () => {
    const asked = 'query ($id: ID!) { resolution(id: $id) { text } }';
    const refusal = await refusedWithoutTrace(town, zheng, asked, { id: resolutionId });
    expect(refusal).toEqual({ code: 'RESOLUTION_NOT_FOUND' });
  });

  it('learns not even who could sit there', async () => {
    const asked = 'query ($id: ID!) { seatCandidates(estateId: $id) { people { name } } }';
    expect(await refusedWithoutTrace(town, zheng, asked, { id: ESTATE.hanlin })).toEqual({
      code: 'ESTATE_NOT_FOUND',
      field: 'estateId',
    });
  });

  it.each([
    ['checkIn', () => ({ input: { meetingId: hall.meetingId, code: hall.code } }), 'MEETING_NOT_FOUND'],
    ['requestToSpeak', () => ({ meetingId: hall.meetingId }), 'MEETING_NOT_FOUND'],
    [
      'openAgendaItem',
      () => ({ input: { meetingId: hall.meetingId, itemId: hall.items[0] } }),
      'MEETING_NOT_FOUND',
    ],
    ['announceResult', () => ({ input: { meetingId: hall.meetingId, motionId } }), 'MEETING_NOT_FOUND'],
    ['adjournMeeting', () => ({ meetingId: hall.meetingId }), 'MEETING_NOT_FOUND'],
    ['adoptResolution', () => ({ input: toTheFirm(hall, motionId) }), 'MEETING_NOT_FOUND'],
    [
      'answerResolution',
      () => ({ input: { resolutionId, text: '好。', doneBy: '2099-01-01' } }),
      'RESOLUTION_NOT_FOUND',
    ],
  ] as const)('cannot %s', async (act, variables, code) => {
    expect(await refusedWithoutTrace(town, zheng, ACT[act], variables())).toEqual({ code });
  });

  it('cannot vote, not even from a seat that she names', async () => {
    const seatId = await hall.seatOf(PERSON.chenGuodong);
    const input = { meetingId: hall.meetingId, motionId, seatId, choice: 'AGAINST' };
    expect(await refusedWithoutTrace(town, zheng, ACT.castVote, { input })).toEqual(NO_MEETING);
  });

  it('cannot lead a firm that is not there into it', async () => {
    const input = toTheFirm(hall, motionId, { addresseeId: ORGANISATION.tianchen, id: randomUUID() });
    expect(await refusedWithoutTrace(town, zheng, ACT.adoptResolution, { input })).toEqual(NO_MEETING);
  });
});
