import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { unsettled } from '../domain/carry-over.js';
import { kindFor } from '../domain/kinds/rules.js';
import { requireConsultationOver } from '../domain/resummon.js';
import { requireArranging } from '../domain/rights.js';
import { agendaOf, carryOn } from '../persistence/agenda.repository.js';
import { lockMeeting, record } from '../persistence/meeting.repository.js';
import { motionsOf } from '../persistence/motion.repository.js';
import { noteResummons, resummonedAs } from '../persistence/resummon.repository.js';
import { seatsThatCame } from '../persistence/seat.repository.js';
import { scheduleMeeting } from './schedule-meeting.js';

export interface ResummonMeeting {
  /** The meeting that a party stayed away from. */
  readonly meetingId: string;
  /** Of the new one; chosen by the client: a retry calls it once. */
  readonly id: string;
  readonly startsAt: Date;
  readonly venue: string;
}

/**
 * Summons to a further meeting whoever was to come to one that a required party stayed away from, with all that could not
 * be settled there. [D]
 * @returns the id of the new meeting
 * @throws Refusal as `scheduleMeeting`, and MEETING_NOT_FOUND · MEETING_NOT_OVER · NOT_A_CONSULTATION · RESUMMONED_ALREADY
 */
export async function resummonMeeting(
  context: ActContext<Actor>,
  { meetingId, id, startsAt, venue }: ResummonMeeting,
): Promise<string> {
  const { tx, now, actor } = context;
  const meeting = await lockMeeting(tx, meetingId);
  requireArranging(actor, meeting);
  if ((await resummonedAs(tx, meetingId)) === id) return id;
  const seats = await seatsThatCame(tx, meetingId);
  requireConsultationOver(meeting, kindFor(meeting), seats);
  const { estateId, kind, title, chairId } = meeting;
  const items = unsettled(await agendaOf(tx, meetingId), await motionsOf(tx, meetingId));
  await scheduleMeeting(context, {
    ...{ id, estateId, kind, title, venue, startsAt, chairId, agenda: items },
    seats: seats.map(({ party, personId, votes, role }) => ({ party, personId, votes, role })),
  });
  await carryOn(tx, id, items);
  await noteResummons(tx, id, meetingId);
  await record(tx, meetingId, { type: 'MEETING_RESUMMONED', as: id }, actor, now);
  return id;
}
