import type { Meeting } from '../live/meeting';
import {
  whyNotAdjourn,
  whyNotAnnounce,
  whyNotEndSpeech,
  whyNotGiveFloor,
  whyNotOpenItem,
  whyNotOpenMeeting,
  whyNotPutMotion,
} from './why-not';

const item = (state: string) => ({ id: 'item', state }) as Meeting['agenda'][number];
const running = { motions: [{ id: 'motion', state: 'PUT' }] };

describe('what the chair may not do yet', () => {
  it('opens nothing before the chair has checked in', () => {
    const empty = aMeeting({ state: 'SCHEDULED', parties: [aParty(0, null)] });
    const others = aMeeting({ state: 'SCHEDULED', parties: [aParty(3, null)] });
    const ready = aMeeting({ state: 'SCHEDULED', parties: [aParty(3, '2026-11-22T11:00:00Z')] });
    expect(whyNotOpenMeeting(empty)).toBe('NOBODY_PRESENT');
    expect(whyNotOpenMeeting(others)).toBe('CHAIR_NOT_PRESENT');
    expect(whyNotOpenMeeting(ready)).toBeUndefined();
  });

  it.each([
    ['PENDING', undefined],
    ['OPEN', 'ITEM_ALREADY_OPEN'],
    ['CLOSED', 'ITEM_CLOSED'],
  ])('meets a %s item with %p', (state, reason) => {
    expect(whyNotOpenItem(aMeeting(), item(state))).toBe(reason);
  });

  it('changes neither item nor motion while a vote runs, and does not adjourn', () => {
    const meeting = aMeeting({ openItemId: 'item', ...running });
    expect(whyNotOpenItem(meeting, item('PENDING'))).toBe('MOTION_OPEN');
    expect(whyNotPutMotion(meeting)).toBe('MOTION_OPEN');
    expect(whyNotAdjourn(meeting)).toBe('MOTION_OPEN');
    expect(whyNotAnnounce(meeting)).toBeUndefined();
  });

  it('puts no motion between two items', () => {
    expect(whyNotPutMotion(aMeeting())).toBe('NO_ITEM_OPEN');
    expect(whyNotPutMotion(aMeeting({ openItemId: 'item' }))).toBeUndefined();
  });

  it('gives the floor only to somebody who waits, and ends only a speech', () => {
    expect(whyNotGiveFloor(aMeeting())).toBe('NOT_WAITING');
    expect(whyNotGiveFloor(aMeeting({ waiting: [{ id: 'request' }] }))).toBeUndefined();
    expect(whyNotEndSpeech(aMeeting())).toBe('NOBODY_SPEAKING');
    expect(whyNotEndSpeech(aMeeting({ floor: { seatId: 'seat' } }))).toBeUndefined();
  });

  it('does nothing after the meeting', () => {
    const over = aMeeting({ state: 'ADJOURNED', waiting: [{ id: 'request' }], ...running });
    for (const why of [whyNotOpenMeeting, whyNotPutMotion, whyNotAnnounce, whyNotAdjourn, whyNotGiveFloor]) {
      expect(why(over)).toBe('MEETING_ADJOURNED');
    }
  });
});

function aParty(present: number, chairSince: string | null) {
  return { present, total: 4, seats: [{ id: 'chair', chairs: true, presentSince: chairSince }] };
}

function aMeeting(view: object = {}): Meeting {
  const empty = { state: 'IN_SESSION', openItemId: null, motions: [], waiting: [], floor: null, parties: [] };
  return { ...empty, ...view } as unknown as Meeting;
}
