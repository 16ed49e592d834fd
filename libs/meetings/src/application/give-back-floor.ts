import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { seatHeldBy } from '../domain/check-in.js';
import { giveBackFloor as giveBack } from '../domain/floor.js';
import { requireFollowing } from '../domain/rights.js';
import { saveSpeeches, speakersOf } from '../persistence/floor.repository.js';
import { lockMeeting, record } from '../persistence/meeting.repository.js';
import { seatsOf } from '../persistence/seat.repository.js';

/** Who speaks has finished. @throws Refusal MEETING_NOT_FOUND · SEAT_NOT_HELD · NOT_SPEAKING */
export async function giveBackFloor({ tx, now, actor }: ActContext<Actor>, meetingId: string): Promise<void> {
  const meeting = await lockMeeting(tx, meetingId);
  const seats = await seatsOf(tx, meetingId);
  requireFollowing(actor, meeting, seats);
  const { id: seatId } = seatHeldBy(actor.personId, seats);
  await saveSpeeches(tx, [giveBack(await speakersOf(tx, meetingId), seatId, now)]);
  await record(tx, meetingId, { type: 'FLOOR_GIVEN_BACK', seatId }, actor, now);
}
