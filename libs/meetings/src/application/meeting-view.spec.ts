import { MeetingState } from '../domain/lifecycle.js';
import { Party } from '../domain/party.js';
import { MeetingStanding } from '../domain/session.js';
import { evening } from '../domain/spec/a-meeting.js';
import { MeetingAudience, viewFor } from './meeting-view.js';
import { aResult, aRow, anAdjournedRow, aVote } from './spec/a-row.js';

const { CHAIR, PARTICIPANT, SCREEN } = MeetingAudience;
const AUDIENCES = Object.values(MeetingAudience);

describe('what an audience sees', () => {
  it.each([
    [CHAIR, 'K7M2'],
    [SCREEN, 'K7M2'],
    [PARTICIPANT, null],
  ])('the check-in code: %s %j', (audience, code) => {
    expect(viewFor(aRow(), audience).checkInCode).toBe(code);
    if (code === null) expect(JSON.stringify(viewFor(aRow(), audience))).not.toContain('K7M2');
  });

  it.each([
    [CHAIR, ['王敏', '李强']],
    [SCREEN, null],
    [PARTICIPANT, null],
  ])('who has not voted yet: %s %j', (audience, names) => {
    const [vote] = viewFor(aRow(), audience).motions;
    expect(vote!.missing?.map(({ name }) => name) ?? null).toEqual(names);
  });

  it.each(AUDIENCES)('no vote of anybody while the vote runs, only how many (%s)', audience => {
    const [vote] = viewFor(aRow(), audience).motions;
    expect(vote).toMatchObject({
      entitled: 4,
      needed: 3,
      voted: 2,
      result: null,
      announcedAt: null,
      putAt: evening(10),
    });
    expect(JSON.stringify(vote)).not.toMatch(/FOR|AGAINST/);
  });

  it.each(AUDIENCES)('every vote by name once the result is out, and nobody missing (%s)', audience => {
    const [vote] = viewFor(aRow({ motions: [aResult()] }), audience).motions;
    expect(vote).toMatchObject({ missing: null, entitled: 4, needed: 3, announcedAt: evening(15) });
    expect(vote!.result).toMatchObject({ for: 1, against: 1, notVoted: 2, needed: 3 });
    expect(vote!.result!.explanation.zh).toContain('差 2 席，未通过');
    expect(vote!.result!.votes.map(({ name, choice }) => [name, choice])).toEqual([
      ['张文静', 'FOR'],
      ['刘桂兰', 'AGAINST'],
    ]);
  });

  it('is the same for all but for these', () => {
    const [chair, participant, screen] = AUDIENCES.map(audience => viewFor(aRow(), audience));
    expect(screen).toEqual({ ...chair, motions: participant!.motions });
    expect(participant).toEqual({ ...screen, checkInCode: null });
  });
});

describe('a secret vote', () => {
  const marks = [aRow().seats[0]!.id, aRow().seats[2]!.id];
  const running = aRow({ motions: [aVote({ secret: true, votes: [], marks })] });

  it.each(AUDIENCES)('shows how many have voted, and nothing of what (%s)', audience => {
    const [motion] = viewFor(running, audience).motions;
    expect(motion).toMatchObject({ secret: true, voted: 2, entitled: 4, result: null });
    expect(JSON.stringify(motion)).not.toMatch(/FOR|AGAINST|ABSTAIN/);
  });

  it('shows the chair who has not voted, and everybody the sums once it is over', () => {
    const [motion] = viewFor(running, CHAIR).motions;
    expect(motion!.missing!.map(({ name }) => name)).toEqual(['刘桂兰', '李强']);
    const over = aRow({ motions: [{ ...aResult(), secret: true, votes: [], marks }] });
    expect(viewFor(over, PARTICIPANT).motions[0]!.result).toMatchObject({ for: 1, against: 1, votes: [] });
  });
});

describe('the list of speakers', () => {
  it('begins with the party that has spoken least, and says so', () => {
    const heard = [{ party: Party.TOWN_DEPARTMENTS, seconds: 200 }];
    const { waiting, whyNext, parties } = viewFor(aRow({ spoken: heard }), SCREEN);
    expect(waiting.map(({ name }) => name)).toEqual(['张文静', '何志远']);
    expect(whyNext).toBe('LEAST_SPOKEN');
    expect(parties.find(({ party }) => party === Party.TOWN_DEPARTMENTS)!.spokenSeconds).toBe(200);
  });
});

it('only the chair is offered to take something back, for ten seconds', () => {
  const lastAct = { seq: 41, type: 'AGENDA_ITEM_OPENED', at: evening(12).toISOString(), undoable: true };
  expect(viewFor(aRow({ lastAct }), CHAIR).undo).toEqual({
    ...{ seq: 41, act: 'AGENDA_ITEM_OPENED' },
    until: new Date(evening(12).getTime() + 10_000),
  });
  expect(viewFor(aRow({ lastAct }), PARTICIPANT).undo).toBeNull();
  expect(viewFor(aRow({ lastAct: { ...lastAct, undoable: false } }), CHAIR).undo).toBeNull();
});

describe('a view', () => {
  it('counts presence by party, in the order of the parties', () => {
    const { parties, chairName } = viewFor(aRow(), SCREEN);
    expect(parties.map(({ party, present, total }) => [party, present, total])).toEqual([
      ['TOWN_DEPARTMENTS', 2, 2],
      ['PARTY_ORGANISATION', 1, 1],
      ['RESIDENTS', 1, 2],
      ['PROPERTY_FIRM', 1, 1],
    ]);
    expect(chairName).toBe('张文静');
    expect(parties.flatMap(({ seats }) => seats).filter(({ chairs }) => chairs)).toMatchObject([
      { holderName: '张文静', presentSince: evening(-5) },
    ]);
  });

  it('shows who speaks, until when, and who waits, the next one first', () => {
    const { floor, waiting } = viewFor(aRow(), PARTICIPANT);
    expect(floor).toMatchObject({ name: '刘桂兰', since: evening(2), endsAt: evening(5) });
    expect(waiting.map(({ name, requestedAt }) => [name, requestedAt])).toEqual([
      ['何志远', evening(1)],
      ['张文静', evening(1)],
    ]);
    expect(viewFor(aRow({ speakers: [] }), PARTICIPANT)).toMatchObject({ floor: null, waiting: [] });
  });

  it('shows which item is open', () => {
    expect(viewFor(aRow(), SCREEN)).toMatchObject({
      openItemId: 'paving',
      agenda: [{ closedAt: evening(9) }, { openedAt: evening(1), closedAt: null }],
    });
    expect(viewFor(aRow({ agenda: [] }), SCREEN).openItemId).toBeNull();
  });

  it('counts a seat that voted and left among those that may vote', () => {
    const seats = aRow().seats.map(seat => ({
      ...seat,
      presentSince: seat.personId === '刘桂兰' ? null : seat.presentSince,
    }));
    expect(viewFor(aRow({ seats }), CHAIR).motions[0]).toMatchObject({ entitled: 4, voted: 2 });
    const silent = viewFor(aRow({ seats, motions: [aVote({ votes: [] })] }), CHAIR).motions[0];
    expect(silent).toMatchObject({ entitled: 3, needed: 2, voted: 0 });
  });

  it('has no standing before the meeting, and that of who is there from then on', () => {
    expect(viewFor(aRow({ state: MeetingState.SCHEDULED, openedAt: null }), SCREEN).standing).toBeNull();
    expect(viewFor(aRow(), SCREEN).standing).toBe(MeetingStanding.COMPLETE);
    const seats = aRow().seats.filter(({ party }) => party !== 'PROPERTY_FIRM');
    expect(viewFor(aRow({ seats }), SCREEN).standing).toBe(MeetingStanding.CONSULTATION);
  });

  it('offers as addressees the organisations that are there, while the meeting runs', () => {
    const lanting = { organisationId: 'lanting', name: '安徽澜庭物业服务有限公司', party: 'PROPERTY_FIRM' };
    expect(viewFor(aRow(), CHAIR).addressees).toEqual([lanting]);
    const seats = aRow().seats.map(seat => ({ ...seat, presentSince: null }));
    expect(viewFor(aRow({ seats }), CHAIR).addressees).toEqual([]);
    expect(viewFor(aRow({ state: MeetingState.SCHEDULED }), CHAIR).addressees).toEqual([]);
    expect(viewFor(anAdjournedRow(), CHAIR).addressees).toEqual([]);
  });

  it('shows after the end who came', () => {
    const { standing, parties, motions } = viewFor(anAdjournedRow(), PARTICIPANT);
    expect(standing).toBe(MeetingStanding.COMPLETE);
    expect(parties.map(({ present }) => present)).toEqual([2, 1, 1, 1]);
    expect(motions[0]).toMatchObject({ entitled: 4, needed: 3 });
  });
});
