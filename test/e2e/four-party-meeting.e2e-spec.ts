import { randomUUID } from 'node:crypto';
import { ORGANISATION, PERSON } from '../../apps/api/src/demo/demo-ids.js';
import { checkIn, schedule } from './town/a-meeting.js';
import { openTown, type Town } from './town/open-town.js';

/** The story of the README, told through the API while a phone, the console and the big screen follow. */
describe('a four-party meeting', () => {
  let town: Town;
  beforeAll(async () => void (town = await openTown()));
  afterAll(() => town.close());

  it('runs from the invitation to the answer, and everybody follows', async () => {
    const secretary = await town.person(PERSON.zhangWenjing);
    const meetingId = await schedule(secretary);
    const screen = secretary.follow(meetingId, { audience: 'SCREEN' });
    const console_ = secretary.follow(meetingId, { audience: 'CHAIR' });
    const { checkInCode } = await screen.sees(view => view['state'] === 'SCHEDULED');

    const firm = await town.person(PERSON.liQiang);
    const residents = [await town.person(PERSON.chenGuodong), await town.person(PERSON.liuGuilan)] as const;
    const office = await town.person(PERSON.wangMin);
    const phone = residents[0].follow(meetingId);
    expect((await phone.step(0)).view).toMatchObject({ checkInCode: null });
    for (const person of [secretary, ...residents, office, firm])
      await checkIn(person, meetingId, checkInCode.toLowerCase());
    const full = await phone.sees(view => view['parties'].every((party: any) => party.present > 0));
    expect(full['parties'].map((party: any) => [party.party, party.present, party.total])).toEqual([
      ['TOWN_DEPARTMENTS', 1, 2],
      ['PARTY_ORGANISATION', 1, 1],
      ['RESIDENTS', 2, 2],
      ['PROPERTY_FIRM', 1, 1],
    ]);

    await secretary.ask('mutation ($id: ID!) { openMeeting(meetingId: $id) { seq } }', { id: meetingId });
    const opened = await phone.sees(view => view['state'] === 'IN_SESSION');
    expect(opened).toMatchObject({ standing: 'COMPLETE', chairName: '张文静' });
    const [report, paving] = opened['agenda'];
    const open = 'mutation ($input: AgendaItemInput!) { openAgendaItem(input: $input) { seq } }';
    await secretary.ask(open, { input: { meetingId, itemId: report.id } });
    await secretary.ask(open, { input: { meetingId, itemId: paving.id } });
    const onPaving = await phone.sees(view => view['openItemId'] === paving.id);
    expect(onPaving['agenda'].map((item: any) => item.state)).toEqual([
      'CLOSED',
      'OPEN',
      'PENDING',
      'PENDING',
    ]);

    await residents[1].ask(
      'mutation ($id: ID!) { requestToSpeak(meetingId: $id) { seat { placeInQueue } } }',
      {
        id: meetingId,
      },
    );
    const hand = await console_.sees(view => view['waiting'].length === 1);
    await secretary.ask('mutation ($input: GiveFloorInput!) { giveFloor(input: $input) { seq } }', {
      input: { meetingId, requestId: hand['waiting'][0].id, minutes: 2 },
    });
    const speaking = await screen.sees(view => view['floor']);
    expect(speaking['floor'].name).toBe('刘桂兰');
    await secretary.ask('mutation ($id: ID!) { endSpeech(meetingId: $id) { seq } }', { id: meetingId });

    const motionId = randomUUID();
    await secretary.ask('mutation ($input: PutMotionInput!) { putMotion(input: $input) { seq } }', {
      input: { id: motionId, meetingId, text: '由物业企业在一个月内翻修积水路面' },
    });
    const cast = 'mutation ($input: CastVoteInput!) { castVote(input: $input) { choice at } }';
    for (const [person, choice] of [
      [secretary, 'FOR'],
      [residents[0], 'FOR'],
      [residents[1], 'FOR'],
      [office, 'ABSTAIN'],
    ] as const) {
      const { myMeeting } = await person.ask('query ($id: ID!) { myMeeting(id: $id) { seat { seatId } } }', {
        id: meetingId,
      });
      await person.ask(cast, { input: { meetingId, motionId, seatId: myMeeting.seat.seatId, choice } });
    }
    const voted = await console_.sees(view => view['motions'][0]?.voted === 4);
    expect(voted['motions'][0]).toMatchObject({ entitled: 5, missing: [{ name: '李强' }], result: null });
    await secretary.ask('mutation ($input: MotionInput!) { announceResult(input: $input) { seq } }', {
      input: { meetingId, motionId },
    });
    const announced = await phone.sees(view => view['motions'][0]?.state === 'ADOPTED');
    expect(announced['motions'][0].missing).toBeNull();
    expect(announced['motions'][0].result).toEqual({
      ...{ for: 3, against: 0, abstain: 1, notVoted: 1, needed: 3 },
      explanation: expect.objectContaining({ zh: expect.stringContaining('通过') }),
      votes: [
        { name: '张文静', choice: 'FOR' },
        { name: '陈国栋', choice: 'FOR' },
        { name: '刘桂兰', choice: 'FOR' },
        { name: '王敏', choice: 'ABSTAIN' },
      ],
    });

    const resolutionId = randomUUID();
    const { adoptResolution } = await secretary.ask(
      'mutation ($input: AdoptResolutionInput!) { adoptResolution(input: $input) { number state addressee { name } } }',
      {
        input: {
          ...{ id: resolutionId, meetingId, motionId, addresseeId: ORGANISATION.lanting },
          ...{ text: '翻修破损积水路面', dueOn: '2099-12-31' },
        },
      },
    );
    expect(adoptResolution).toMatchObject({ state: 'AWAITING_ANSWER' });
    const resolved = await phone.sees(view => view['outcomes'].length === 1);
    expect(resolved['outcomes'][0]).toMatchObject({ number: adoptResolution.number, dueOn: '2099-12-31' });

    await secretary.ask('mutation ($id: ID!) { adjournMeeting(meetingId: $id) { seq } }', { id: meetingId });
    const over = await phone.sees(view => view['state'] === 'ADJOURNED');
    expect(over['standing']).toBe('COMPLETE');
    expect(over['parties'].map((party: any) => party.present)).toEqual([1, 1, 2, 1]);

    const { resolutions } = await firm.ask('{ resolutions { id viewerMayAnswer } }');
    expect(resolutions).toEqual([{ id: resolutionId, viewerMayAnswer: true }]);
    await firm.ask(
      'mutation ($input: AnswerResolutionInput!) { answerResolution(input: $input) { state } }',
      {
        input: { resolutionId, text: '分三段翻修，先做东门。', doneBy: '2099-12-20' },
      },
    );
    const { resolution } = await secretary.ask(
      'query ($id: ID!) { resolution(id: $id) { state answer { text doneBy answeredByName } viewerMayAnswer } }',
      { id: resolutionId },
    );
    expect(resolution).toEqual({
      state: 'ANSWERED',
      answer: { text: '分三段翻修，先做东门。', doneBy: '2099-12-20', answeredByName: '李强' },
      viewerMayAnswer: false,
    });
    await Promise.all([screen.stop(), console_.stop(), phone.stop()]);
  });
});
