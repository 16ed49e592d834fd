import { meetingInSession, type Hall } from '../town/a-meeting.js';
import { resolutionAdopted } from '../town/a-motion.js';
import { ACT } from '../town/acts.js';
import type { Town } from '../town/open-town.js';

/** Everybody but the adviser came, one motion was adopted with five votes, the firm has to repair the road. */
export async function adjournedHall(town: Town): Promise<Hall> {
  const hall = await meetingInSession(town);
  await resolutionAdopted(hall);
  await hall.chair.ask(ACT.adjournMeeting, { meetingId: hall.meetingId });
  return hall;
}
