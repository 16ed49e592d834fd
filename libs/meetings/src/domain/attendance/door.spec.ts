import { adjourned, aMeeting, evening, inSession } from '../spec/a-meeting.js';
import { refusal } from '../spec/refusal.js';
import { keysExpireAt, keysHaveExpired, requireRoomForDoor } from './door.js';

const DAY = 24 * 60;

describe('a key', () => {
  it.each([
    ['a day after the end', adjourned(), evening(90 + DAY)],
    ['a day after it was called for, when it was never held', aMeeting(), evening(DAY)],
  ])('expires %s, and not before', (_when, meeting, at) => {
    expect(keysExpireAt(meeting)).toEqual(at);
    expect(keysHaveExpired(meeting, new Date(at.getTime() - 1))).toBe(false);
    expect(keysHaveExpired(meeting, at)).toBe(true);
  });

  it('is good as long as the meeting lasts', () => {
    expect(keysHaveExpired(inSession(), evening(3 * DAY))).toBe(false);
  });

  it('is not given for a meeting whose keys have expired, nor an eleventh one', () => {
    expect(() => requireRoomForDoor(adjourned(), 0, evening(90 + DAY))).toThrow(refusal('DOORS_EXPIRED'));
    expect(() => requireRoomForDoor(inSession(), 10, evening())).toThrow(refusal('DOORS_TOO_MANY'));
    expect(() => requireRoomForDoor(inSession(), 9, evening())).not.toThrow();
  });
});
