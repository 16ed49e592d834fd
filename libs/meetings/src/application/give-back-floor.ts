import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { seatSatOn } from '../domain/attendance/sitting.js';
import { giveBackFloor as giveBack } from '../domain/floor.js';
import { requireFollowing } from '../domain/rights.js';
import { proxiesOf } from '../persistence/attendance/proxy.repository.js';
import { saveSpeeches, speakersOf } from '../persistence/floor.repository.js';
import { lockMeeting, record } from '../persistence/meeting.repository.js';
import { seatsOf } from '../persistence/seat.repository.js';
import type { OfASeat } from './withdraw-request-to-speak.js';

/** Who speaks has finished. @throws Refusal MEETING_NOT_FOUND · SEAT_NOT_HELD · SEAT_NOT_PRESENT · NOT_SPEAKING */
export async function giveBackFloor(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, seatId: wanted }: OfASeat,
): Promise<void> {
  const meeting = await lockMeeting(tx, meetingId);
  const seats = await seatsOf(tx, meetingId);
  requireFollowing(actor, meeting, seats);
  const letters = await proxiesOf(tx, meetingId);
  const { id: seatId } = seatSatOn({ personId: actor.personId, seatId: wanted }, seats, letters);
  await saveSpeeches(tx, [giveBack(await speakersOf(tx, meetingId), seatId, now)]);
  await record(tx, meetingId, { type: 'FLOOR_GIVEN_BACK', seatId }, actor, now);
}
