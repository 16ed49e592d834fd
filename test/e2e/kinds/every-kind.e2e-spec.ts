import { randomUUID } from 'node:crypto';
import { demoId, ESTATE, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';

const SECRETARY = PERSON.zhangWenjing;
const OFFICER = PERSON.wangMin;
const EXPERT = demoId(3210);
/** Of 长河's 物管会, from the community, and one of its members. */
const COMMITTEE_HEAD = demoId(3204);
const MEMBER = demoId(3205);

/** Each kind of the list: who calls it where, who sits in it, and what two votes for and silence come to. */
const KINDS: Record<string, Held> = {
  FOUR_PARTY: held([
    ['TOWN_DEPARTMENTS', OFFICER],
    ['PARTY_ORGANISATION', SECRETARY],
    ['RESIDENTS', PERSON.liuGuilan],
    ['PROPERTY_FIRM', PERSON.liQiang],
  ]),
  TRINITY: held([
    ['NEIGHBOURHOOD_COMMITTEE', SECRETARY],
    ['OWNERS_COMMITTEE', PERSON.chenGuodong],
    ['PROPERTY_FIRM', PERSON.liQiang],
  ]),
  JOINT_3_2_X: held([
    ['PARTY_ORGANISATION', SECRETARY],
    ['OWNERS_COMMITTEE', PERSON.chenGuodong],
    ['POLICE', PERSON.heZhiyuan],
  ]),
  FIVE_PARTY: held([
    ['PARTY_ORGANISATION', SECRETARY],
    ['NEIGHBOURHOOD_COMMITTEE', PERSON.sunXiaomei],
    ['OWNERS_COMMITTEE', PERSON.chenGuodong],
    ['RESIDENTS', PERSON.liuGuilan],
    ['PROPERTY_FIRM', PERSON.liQiang],
  ]),
  LANE_COUNCIL: held([
    ['PARTY_ORGANISATION', SECRETARY],
    ['RESIDENTS', PERSON.liuGuilan],
  ]),
  PARTY_AND_PEOPLE_COUNCIL: held([
    ['PARTY_ORGANISATION', SECRETARY],
    ['RESIDENTS', PERSON.liuGuilan],
  ]),
  HOME_COUNCIL: held([
    ['PARTY_ORGANISATION', SECRETARY],
    ['RESIDENTS', PERSON.liuGuilan],
    ['PROPERTY_FIRM', PERSON.liQiang],
  ]),
  OWNERS_COMMITTEE: held(
    [
      ['OWNERS_COMMITTEE', PERSON.chenGuodong],
      ['OWNERS_COMMITTEE', PERSON.wuYafang],
      ['NEIGHBOURHOOD_COMMITTEE', SECRETARY],
    ],
    { calls: PERSON.chenGuodong },
  ),
  PROPERTY_COMMITTEE: held(
    [
      ['NEIGHBOURHOOD_COMMITTEE', COMMITTEE_HEAD],
      ['RESIDENTS', MEMBER],
    ],
    { calls: COMMITTEE_HEAD, estateId: ESTATE.changhe },
  ),
  COORDINATION: held(
    [
      ['STREET', OFFICER],
      ['PROPERTY_FIRM', PERSON.liQiang],
      ['RESIDENTS', PERSON.zhouJianguo],
    ],
    { calls: OFFICER },
  ),
  EXPERT_CONSULTATION: held([
    ['NEIGHBOURHOOD_COMMITTEE', SECRETARY],
    ['PROPERTY_FIRM', PERSON.liQiang],
    ['EXPERTS', EXPERT],
  ]),
  JOINT_CONFERENCE: held(
    [
      ['STREET', OFFICER],
      ['NEIGHBOURHOOD_COMMITTEE', SECRETARY],
      ['PROPERTY_FIRM', PERSON.liQiang],
    ],
    { calls: OFFICER },
  ),
};

describe('each kind of the list', () => {
  let town: Town;
  const people = new Map<string, Promise<Visitor>>();
  const person = (id: string): Promise<Visitor> => {
    if (!people.has(id)) people.set(id, town.person(id));
    return people.get(id)!;
  };
  beforeAll(async () => {
    town = await openTown();
    // The demo offers one of the 物管会; its head is needed, too.
    await town.database.source.query(
      `INSERT INTO demo_sign_in SELECT $1, '彭雪', title, office, place_name, organisation_name, 99
         FROM demo_sign_in WHERE person_id = $2`,
      [COMMITTEE_HEAD, MEMBER],
    );
  });
  afterAll(() => town.close());

  it('is offered, and is tried here', async () => {
    const { meetingKinds } = await (await person(SECRETARY)).ask(OFFERED, { estateId: ESTATE.hanlin });
    expect(meetingKinds.map(({ code }: Kind) => code)).toEqual(Object.keys(KINDS));
    const mayCall = meetingKinds.filter(({ viewerMayCall }: Kind) => viewerMayCall);
    expect(mayCall).toHaveLength(meetingKinds.length - 1);
  });

  it.each(Object.entries(KINDS))('%s is called, opened, voted in and adjourned', async (kind, how) => {
    const { seats, estateId, calls } = how;
    const caller = await person(calls);
    const chairId = seats.some(([, id]) => id === calls) ? calls : seats[0]![1];
    const chair = await person(chairId);
    const { seatCandidates } = await caller.ask(CANDIDATES, { estateId, kind });
    for (const [party, personId] of seats) {
      const { people: known } = seatCandidates.find((each: { party: string }) => each.party === party);
      expect(known.map((each: { personId: string }) => each.personId)).toContain(personId);
    }
    const input = aMeetingOf(kind, how, chairId);
    const { scheduleMeeting } = await caller.ask(ACT.scheduleMeeting, { input });
    const meetingId: string = scheduleMeeting.id;

    const { meeting: called } = await chair.ask(SEEN, { id: meetingId });
    expect(called.kind).toBe(kind);
    for (const [, id] of seats)
      await (await person(id)).ask(ACT.checkIn, { input: { meetingId, code: called.checkInCode } });
    await chair.ask(ACT.openMeeting, { meetingId });
    await chair.ask(ACT.openAgendaItem, { input: { meetingId, itemId: called.agenda[0].id } });
    const { meeting: open } = await chair.ask(SEEN, { id: meetingId });
    expect(open).toMatchObject({ standing: 'COMPLETE', quorum: { met: true, missing: [] } });

    const motionId = randomUUID();
    await chair.ask(ACT.putMotion, { input: { id: motionId, meetingId, text: '请物业企业在三十日内答复' } });
    for (const [, id] of seats) {
      const voter = await person(id);
      const { myMeeting } = await voter.ask(MINE, { id: meetingId });
      const vote = { input: { meetingId, motionId, seatId: myMeeting.seat.seatId, choice: 'FOR' } };
      if (myMeeting.seat.votes) await voter.ask(ACT.castVote, vote);
      else expect((await voter.refusal(ACT.castVote, vote)).code).toBe('SEAT_HAS_NO_VOTE');
    }
    await chair.ask(ACT.announceResult, { input: { meetingId, motionId } });
    await chair.ask(ACT.adjournMeeting, { meetingId });

    const { meeting: over } = await chair.ask(SEEN, { id: meetingId });
    expect(over).toMatchObject({
      state: 'ADJOURNED',
      motions: [{ state: 'ADOPTED', rule: open.decisionRule }],
    });
  });

  it.each([
    ['a joint conference called by the community', SECRETARY, 'JOINT_CONFERENCE', {}, 'NOT_ENTITLED'],
    ['a five-party meeting of four', SECRETARY, 'FIVE_PARTY', KINDS['FOUR_PARTY']!, 'PARTY_WITHOUT_SEAT'],
    ['a council of residents alone', SECRETARY, 'HOME_COUNCIL', residentsAlone(), 'PARTY_WITHOUT_SEAT'],
    ['a joint meeting of one party', SECRETARY, 'JOINT_3_2_X', communityAlone(), 'PARTIES_TOO_FEW'],
    ['an expert who would vote', SECRETARY, 'EXPERT_CONSULTATION', expertVoting(), 'SEAT_MAY_NOT_VOTE'],
  ])('refuses %s', async (_, who, kind, how, code) => {
    const input = aMeetingOf(kind, { ...KINDS[kind]!, ...how }, who);
    expect((await (await person(who)).refusal(ACT.scheduleMeeting, { input })).code).toBe(code);
  });

  it('goes by the rules of the place from the day on which they hold, and a meeting by those it was called by', async () => {
    const [secretary, officer] = [await person(SECRETARY), await person(OFFICER)];
    const how = KINDS['LANE_COUNCIL']!;
    const before = aMeetingOf('LANE_COUNCIL', how, SECRETARY);
    await secretary.ask(ACT.scheduleMeeting, { input: before });

    const profile = {
      ...{ id: randomUUID(), placeId: PLACE.shangpai, kind: 'LANE_COUNCIL', since: today() },
      ...{ source: '上派镇议事办法（试行）第六条', noticeDays: 5 },
      decision: { rule: 'CONSENSUS', bar: { numerator: 1, denominator: 2 } },
    };
    const ofCommunity = { ...profile, placeId: PLACE.tanchong };
    expect((await secretary.refusal(SET_PROFILE, { input: ofCommunity })).code).toBe('NOT_ENTITLED');
    const { setMeetingProfile } = await officer.ask(SET_PROFILE, { input: profile });
    expect(setMeetingProfile).toEqual([{ kind: 'LANE_COUNCIL', source: profile.source }]);
    await officer.ask(SET_PROFILE, { input: profile });
    const again = { ...profile, id: randomUUID() };
    expect((await officer.refusal(SET_PROFILE, { input: again })).code).toBe('PROFILE_SET');
    const absurd = { ...again, since: '2099-01-01', noticeDays: 61 };
    expect(await officer.refusal(SET_PROFILE, { input: absurd })).toMatchObject({
      ...{ code: 'PROFILE_IMPOSSIBLE', field: 'noticeDays' },
    });

    const after = aMeetingOf('LANE_COUNCIL', how, SECRETARY);
    await secretary.ask(ACT.scheduleMeeting, { input: after });
    const rules = await Promise.all(
      [before, after].map(async ({ id }) => (await secretary.ask(SEEN, { id }))['meeting'].decisionRule),
    );
    expect(rules).toEqual(['SEATS_PRESENT', 'CONSENSUS']);
    const { meetingKinds } = await secretary.ask(OFFERED, { estateId: ESTATE.hanlin });
    expect(meetingKinds.find(({ code }: Kind) => code === 'LANE_COUNCIL')).toMatchObject({
      ...{ noticeDays: 5, publicationDays: 7, source: profile.source },
    });

    // The community may say more than its town.
    const own = { ...profile, id: randomUUID(), placeId: PLACE.tanchong, noticeDays: 1, decision: null };
    await officer.ask(SET_PROFILE, { input: own });
    const { meetingKinds: here } = await secretary.ask(OFFERED, { estateId: ESTATE.hanlin });
    expect(here.find(({ code }: Kind) => code === 'LANE_COUNCIL').noticeDays).toBe(1);
  });
});

interface Kind {
  readonly code: string;
  readonly viewerMayCall: boolean;
}

type Seats = readonly (readonly [party: string, personId: string, role?: string])[];

interface Held {
  readonly seats: Seats;
  readonly estateId: string;
  readonly calls: string;
}

function held(seats: Seats, { estateId = ESTATE.hanlin as string, calls = SECRETARY as string } = {}): Held {
  return { seats, estateId, calls };
}

function residentsAlone(): Pick<Held, 'seats'> {
  return { seats: [['RESIDENTS', PERSON.liuGuilan]] };
}

function communityAlone(): Pick<Held, 'seats'> {
  return { seats: [['PARTY_ORGANISATION', SECRETARY]] };
}

function expertVoting(): Pick<Held, 'seats'> {
  return {
    seats: [
      ['NEIGHBOURHOOD_COMMITTEE', SECRETARY],
      ['EXPERTS', EXPERT, 'VOTING'],
    ],
  };
}

function aMeetingOf(kind: string, { seats, estateId }: Held, chairId: string): { readonly id: string } {
  return {
    ...{ id: randomUUID(), kind, estateId, title: kind, venue: `议事厅 ${randomUUID()}`, chairId },
    ...{ startsAt: new Date(Date.now() + 3_600_000).toISOString() },
    ...{ seats: seats.map(([party, personId, role]) => ({ party, personId, ...(role && { role }) })) },
    ...{ agenda: [{ kind: 'DECISION', title: '道路积水', minutes: 20 }] },
  };
}

function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}

const OFFERED = `query ($estateId: ID!) {
  meetingKinds(estateId: $estateId) { code viewerMayCall noticeDays publicationDays source } }`;
const CANDIDATES = `query ($estateId: ID!, $kind: MeetingKindCode!) {
  seatCandidates(estateId: $estateId, kind: $kind) { party people { personId most } } }`;
const SEEN = `query ($id: ID!) { meeting(id: $id, audience: CHAIR) {
  kind state standing decisionRule checkInCode agenda { id } quorum { met missing } motions { state rule } } }`;
const MINE = 'query ($id: ID!) { myMeeting(id: $id) { seat { seatId votes } } }';
const SET_PROFILE =
  'mutation ($input: SetMeetingProfileInput!) { setMeetingProfile(input: $input) { kind source } }';
