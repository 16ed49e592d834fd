import { randomUUID } from 'node:crypto';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { meetingCalled, meetingInSession, type Hall } from '../town/a-meeting.js';
import { motionPut, toTheFirm } from '../town/a-motion.js';
import { ACT, type ActName } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { refusedWithoutTrace } from '../town/records.js';

/** The acts of the chair, each with something to act on that may or may not exist. */
const ofTheChair = ({ meetingId, items }: Hall): Partial<Record<ActName, object>> => ({
  openMeeting: { meetingId },
  openAgendaItem: { input: { meetingId, itemId: items[1] } },
  closeAgendaItem: { input: { meetingId, itemId: items[0] } },
  giveFloor: { input: { meetingId, requestId: randomUUID() } },
  extendSpeech: { input: { meetingId, minutes: 1 } },
  endSpeech: { meetingId },
  putMotion: { input: { id: randomUUID(), meetingId, text: '翻修路面' } },
  announceResult: { input: { meetingId, motionId: randomUUID() } },
  adoptResolution: { input: toTheFirm({ meetingId } as Hall, randomUUID()) },
  adjournMeeting: { meetingId },
});
const acts = Object.keys(ofTheChair({ meetingId: '', items: [] } as unknown as Hall)) as ActName[];
const needsSession = acts.filter(
  act => !['openMeeting', 'announceResult', 'extendSpeech', 'endSpeech'].includes(act),
);

describe('in the chair', () => {
  let town: Town;
  let called: Hall;
  let inSession: Hall;
  let over: Hall;
  let voting: Hall;
  beforeAll(async () => {
    town = await openTown();
    called = await meetingCalled(town);
    inSession = await meetingInSession(town);
    const { meetingId, chair, items } = inSession;
    await chair.ask(ACT.openAgendaItem, { input: { meetingId, itemId: items[2] } });
    await chair.ask(ACT.openAgendaItem, { input: { meetingId, itemId: items[0] } });
    over = await meetingInSession(town);
    await over.chair.ask(ACT.adjournMeeting, { meetingId: over.meetingId });
    voting = await meetingInSession(town);
    await motionPut(voting);
  });
  afterAll(() => town.close());

  const refused = async (hall: Hall, act: ActName, variables = ofTheChair(hall)[act]!) =>
    refusedWithoutTrace(town, hall.chair, ACT[act], variables);

  it.each(acts)('nobody else can %s', async act => {
    const resident = await town.person(PERSON.chenGuodong);
    expect(await refusedWithoutTrace(town, resident, ACT[act], ofTheChair(inSession)[act]!)).toEqual({
      code: 'NOT_ENTITLED',
    });
  });

  it.each(acts)('%s needs a meeting that there is', async act => {
    const nowhere = { ...inSession, meetingId: randomUUID() };
    expect(await refused(nowhere, act)).toEqual({ code: 'MEETING_NOT_FOUND' });
  });

  it.each(needsSession)('%s comes after the opening', async act => {
    expect(await refused(called, act)).toEqual({ code: 'MEETING_NOT_OPEN' });
  });

  it.each([...needsSession, 'openMeeting' as const])('%s comes before the end', async act => {
    expect(await refused(over, act)).toEqual({ code: 'MEETING_ADJOURNED' });
  });

  it('nobody opens an empty room', async () => {
    expect(await refused(called, 'openMeeting')).toEqual({ code: 'NOBODY_PRESENT' });
  });

  it('a meeting opens once', async () => {
    expect(await refused(inSession, 'openMeeting')).toEqual({ code: 'MEETING_ALREADY_OPEN' });
  });

  it.each([
    ['opens an item twice', 'openAgendaItem', 0, 'ITEM_ALREADY_OPEN', undefined],
    ['opens an item again that was closed', 'openAgendaItem', 2, 'ITEM_CLOSED', undefined],
    ['opens an item of nowhere', 'openAgendaItem', null, 'ITEM_NOT_FOUND', 'itemId'],
    ['closes an item that is pending', 'closeAgendaItem', 1, 'ITEM_NOT_OPEN', undefined],
    ['closes an item of nowhere', 'closeAgendaItem', null, 'ITEM_NOT_FOUND', 'itemId'],
  ] as const)('nobody %s', async (_what, act, index, code, field) => {
    const itemId = index === null ? randomUUID() : inSession.items[index];
    const input = { meetingId: inSession.meetingId, itemId };
    expect(await refused(inSession, act, { input })).toEqual(field ? { code, field } : { code });
  });

  it('an item of another meeting is none of this one', async () => {
    const input = { meetingId: inSession.meetingId, itemId: called.items[0] };
    const refusal = await refused(inSession, 'openAgendaItem', { input });
    expect(refusal).toEqual({ code: 'ITEM_NOT_FOUND', field: 'itemId' });
  });

  it.each(['openAgendaItem', 'closeAgendaItem', 'putMotion', 'adjournMeeting'] as const)(
    '%s waits for the result of the vote',
    async act => {
      expect(await refused(voting, act)).toEqual({ code: 'MOTION_OPEN' });
    },
  );

  it('a motion belongs to an open item', async () => {
    const hall = await meetingInSession(town);
    expect(await refused(hall, 'putMotion')).toEqual({ code: 'NO_ITEM_OPEN' });
  });
});
