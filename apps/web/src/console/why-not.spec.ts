import type { Meeting } from '../live/meeting';
import {
  whyNotAdjourn,
  whyNotAnnounce,
  whyNotCloseItem,
  whyNotDrop,
  whyNotEndSpeech,
  whyNotGiveFloor,
  whyNotOpenItem,
  whyNotOpenMeeting,
  whyNotPutMotion,
  whyNotPutMoved,
  whyNotRecess,
  whyNotResume,
  whyNotWithdraw,
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

  it('stops in a recess, and goes on or adjourns', () => {
    const resting = aMeeting({ openItemId: 'item', recess: { since: '', until: '' }, waiting: [{}] });
    for (const why of [whyNotPutMotion, whyNotCloseItem, whyNotGiveFloor, whyNotRecess])
      expect(why(resting)).toBe('MEETING_IN_RECESS');
    expect(whyNotResume(resting)).toBeUndefined();
    expect(whyNotAdjourn(resting)).toBeUndefined();
    expect(whyNotResume(aMeeting())).toBe('NOT_IN_RECESS');
  });

  it('neither puts nor announces a vote without a quorum, and may take it back then', () => {
    const lost = { quorum: { met: false } };
    expect(whyNotPutMotion(aMeeting({ openItemId: 'item', ...lost }))).toBe('QUORUM_LOST');
    expect(whyNotAnnounce(aMeeting({ ...running, ...lost }))).toBe('QUORUM_LOST');
    const vote = { voted: 2, secret: false } as Meeting['motions'][number];
    expect(whyNotWithdraw(aMeeting(lost), vote)).toBeUndefined();
    expect(whyNotWithdraw(aMeeting(), vote)).toBe('VOTES_CAST');
    expect(whyNotWithdraw(aMeeting(), { ...vote, voted: 0 })).toBeUndefined();
  });

  it('puts a motion when its amendments are decided', () => {
    const main = { id: 'main', state: 'MOVED' } as Meeting['motions'][number];
    const amendment = { id: 'words', state: 'MOVED', amends: { motionId: 'main' } };
    const open = { openItemId: 'item' };
    expect(whyNotPutMoved(aMeeting({ ...open, motions: [main, amendment] }), main)).toBe('AMENDMENT_FIRST');
    const decided = [main, { ...amendment, state: 'WITHDRAWN' }];
    expect(whyNotPutMoved(aMeeting({ ...open, motions: decided }), main)).toBeUndefined();
  });

  it('takes off what is to come or open, and nothing twice', () => {
    expect(whyNotDrop(aMeeting({ state: 'SCHEDULED' }), item('PENDING'))).toBeUndefined();
    expect(whyNotDrop(aMeeting({ openItemId: 'item' }), item('OPEN'))).toBeUndefined();
    expect(whyNotDrop(aMeeting(), item('CLOSED'))).toBe('ITEM_NOT_PENDING');
    expect(whyNotDrop(aMeeting({ openItemId: 'item', ...running }), item('OPEN'))).toBe('MOTION_OPEN');
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
  const present = { recess: null, quorum: { met: true } };
  return { ...empty, ...present, ...view } as unknown as Meeting;
}
