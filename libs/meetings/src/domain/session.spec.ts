import { FOUR_PARTY } from './kinds/deliberations.js';
import { MeetingState } from './lifecycle.js';
import { Party } from './party.js';
import { adjournMeeting, MeetingStanding, openMeeting, standingOf } from './session.js';
import { absent, adjourned, aMeeting, evening, fourParties, inSession, seat } from './spec/a-meeting.js';
import { refusal } from './spec/refusal.js';

describe('opening a meeting', () => {
  it('takes one person who is there', () => {
    const seats = [absent(seat('王敏')), seat('刘桂兰')];
    expect(openMeeting(aMeeting(), seats, evening(2))).toEqual({
      ...aMeeting(),
      state: MeetingState.IN_SESSION,
      openedAt: evening(2),
    });
  });

  it.each([
    ['with nobody there', aMeeting(), [absent(seat('王敏'))], 'NOBODY_PRESENT'],
    ['without seats', aMeeting(), [], 'NOBODY_PRESENT'],
    ['a second time', inSession(), [seat('王敏')], 'MEETING_ALREADY_OPEN'],
    ['after its end', adjourned(), [seat('王敏')], 'MEETING_ADJOURNED'],
  ])('is refused %s', (_, meeting, seats, code) => {
    expect(() => openMeeting(meeting, seats, evening())).toThrow(refusal(code));
  });
});

describe('adjourning a meeting', () => {
  it('ends it', () => {
    expect(adjournMeeting(inSession(), evening(90))).toEqual(adjourned());
  });

  it('is refused before it was opened, and a second time', () => {
    expect(() => adjournMeeting(aMeeting(), evening())).toThrow(refusal('MEETING_NOT_OPEN'));
    expect(() => adjournMeeting(adjourned(), evening())).toThrow(refusal('MEETING_ADJOURNED'));
  });
});

describe('the standing of a meeting', () => {
  const [town, community, resident, firm] = fourParties();

  it('is complete when somebody of each is there', () => {
    const more = [absent(seat('何志远', Party.TOWN_DEPARTMENTS)), seat('周建国')];
    expect(standingOf(FOUR_PARTY, [town, community, resident, firm, ...more])).toBe(MeetingStanding.COMPLETE);
  });

  // Case 74 of the domain rules: it opens as 协商, and nothing that it resolves may bind the firm (see outcome.spec.ts).
  it.each([
    ['the firm (case 74)', [town, community, resident, absent(firm)]],
    ['the town', [absent(town), community, resident, firm]],
    ['the Party organisation', [town, absent(community), resident, firm]],
    ['the residents', [town, community, absent(resident), firm]],
    ['everybody', []],
  ])('is that of a consultation without %s', (_, seats) => {
    expect(standingOf(FOUR_PARTY, seats)).toBe(MeetingStanding.CONSULTATION);
  });

  it('is completed by a party that comes late', () => {
    const before = [town, community, resident, absent(firm)];
    expect(standingOf(FOUR_PARTY, before)).toBe(MeetingStanding.CONSULTATION);
    expect(standingOf(FOUR_PARTY, [...before.slice(0, 3), firm])).toBe(MeetingStanding.COMPLETE);
  });
});
