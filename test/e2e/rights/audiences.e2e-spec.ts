import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { meetingInSession, type Hall } from '../town/a-meeting.js';
import { motionPut } from '../town/a-motion.js';
import { openTown, type Town } from '../town/open-town.js';

const NOT_ENTITLED = { code: 'NOT_ENTITLED' };
const VIEW = `query ($id: ID!, $audience: MeetingAudience!) {
  meeting(id: $id, audience: $audience) { checkInCode motions { missing { name } } }
}`;

describe('what an audience sees', () => {
  let town: Town;
  let hall: Hall;
  beforeAll(async () => {
    town = await openTown();
    hall = await meetingInSession(town);
    await motionPut(hall);
  });
  afterAll(() => town.close());

  it.each([
    ['the console: the code, and whose vote is missing', 'CHAIR', true, 5],
    ['the big screen: the code', 'SCREEN', true, null],
    ['a phone: neither', 'PARTICIPANT', false, null],
  ])('%s', async (_what, audience, code, missing) => {
    const { meeting } = await hall.chair.ask(VIEW, { id: hall.meetingId, audience });
    expect(meeting.checkInCode).toEqual(code ? expect.stringMatching(/^[2-9B-Z]{4}$/) : null);
    expect(meeting.motions[0].missing?.length ?? null).toBe(missing);
  });

  it.each([
    ['somebody with a seat', PERSON.chenGuodong],
    ["the firm's manager", PERSON.liQiang],
    ["the community's staff, who call the meetings but do not chair this one", PERSON.sunXiaomei],
  ])('CHAIR and SCREEN are not for %s', async (_who, personId) => {
    const person = await town.person(personId);
    for (const audience of ['CHAIR', 'SCREEN']) {
      const refusal = await person.refusal(VIEW, { id: hall.meetingId, audience });
      expect(refusal).toMatchObject(NOT_ENTITLED);
      const follower = person.follow(hall.meetingId, { audience });
      expect(await follower.ended).toEqual([expect.objectContaining({ extensions: NOT_ENTITLED })]);
      await follower.stop();
    }
  });

  it('who has an office there may follow without a seat', async () => {
    const owner = await town.person(PERSON.zhouJianguo);
    const follower = owner.follow(hall.meetingId);
    expect((await follower.step(0)).view).toMatchObject({ state: 'IN_SESSION', checkInCode: null });
    await follower.stop();
    const { myMeeting } = await owner.ask(
      'query ($id: ID!) { myMeeting(id: $id) { mayChair seat { seatId } } }',
      {
        id: hall.meetingId,
      },
    );
    expect(myMeeting).toEqual({ mayChair: false, seat: null });
  });
});
