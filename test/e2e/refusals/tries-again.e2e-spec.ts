import { randomUUID } from 'node:crypto';
import { demoId, ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { fourPartyMeeting, meetingInSession, schedule, type Hall } from '../town/a-meeting.js';
import { motionAdopted, motionPut, toTheFirm } from '../town/a-motion.js';
import { ACT, type ActName } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { recordsOf, refusedWithoutTrace } from '../town/records.js';

const CHAIR_OF_TIANDI = demoId(3208);

/** A phone that lost the answer asks once more with the id that it chose. */
describe('who tries again with the same id', () => {
  let town: Town;
  let hall: Hall;
  beforeAll(async () => {
    town = await openTown();
    hall = await meetingInSession(town);
  });
  afterAll(() => town.close());

  const twice = async (act: ActName, input: object): Promise<void> => {
    const first = await hall.chair.ask(ACT[act], { input });
    const before = await recordsOf(town);
    expect(await hall.chair.ask(ACT[act], { input })).toEqual(first);
    expect(await recordsOf(town)).toEqual(before);
  };

  it('calls one meeting', () => twice('scheduleMeeting', fourPartyMeeting()));

  it('puts one motion', async () => {
    const at = await meetingInSession(town);
    const { meetingId, items } = at;
    await at.chair.ask(ACT.openAgendaItem, { input: { meetingId, itemId: items[0] } });
    await twice('putMotion', { id: randomUUID(), meetingId, text: '翻修路面' });
  });

  it('adopts one resolution', async () => {
    await twice('adoptResolution', toTheFirm(hall, await motionAdopted(hall)));
  });

  it('adopts one resolution also when both tries come at once', async () => {
    const input = toTheFirm(hall, await motionAdopted(hall));
    const tries = await Promise.all([1, 2, 3, 4].map(() => hall.chair.ask(ACT.adoptResolution, { input })));
    expect(new Set(tries.map(answer => JSON.stringify(answer))).size).toBe(1);
    const { meeting } = await hall.chair.ask(
      'query ($id: ID!) { meeting(id: $id) { outcomes { resolutionId } } }',
      { id: hall.meetingId },
    );
    const ids = meeting.outcomes.map(({ resolutionId }: { resolutionId: string }) => resolutionId);
    expect(ids.filter((id: string) => id === input['id'])).toHaveLength(1);
  });

  it('calls one meeting also when both tries come at once', async () => {
    const input = fourPartyMeeting();
    const tries = await Promise.all([1, 2, 3, 4].map(() => hall.chair.ask(ACT.scheduleMeeting, { input })));
    expect(new Set(tries.map(answer => JSON.stringify(answer))).size).toBe(1);
  });

  it('but meant another motion, is told so', async () => {
    const elsewhere = await meetingInSession(town);
    const { chair, meetingId, items } = await meetingInSession(town);
    await chair.ask(ACT.openAgendaItem, { input: { meetingId, itemId: items[0] } });
    const input = { id: await motionPut(elsewhere), meetingId, text: '翻修路面' };
    expect(await refusedWithoutTrace(town, chair, ACT.putMotion, { input })).toEqual({
      code: 'ID_TAKEN',
      field: 'id',
    });
  });

  it('but meant the meeting of another estate, is told so', async () => {
    const id = await schedule(hall.chair);
    const input = fourPartyMeeting({
      ...{ id, estateId: ESTATE.tiandi, chairId: PERSON.zhengHongmei },
      seats: [
        { party: 'TOWN_DEPARTMENTS', personId: PERSON.wangMin },
        { party: 'PARTY_ORGANISATION', personId: PERSON.zhengHongmei },
        { party: 'RESIDENTS', personId: CHAIR_OF_TIANDI },
        { party: 'PROPERTY_FIRM', personId: PERSON.tangJun },
      ],
    });
    const zheng = await town.person(PERSON.zhengHongmei);
    expect(await refusedWithoutTrace(town, zheng, ACT.scheduleMeeting, { input })).toEqual({
      code: 'ID_TAKEN',
      field: 'id',
    });
  });
});
