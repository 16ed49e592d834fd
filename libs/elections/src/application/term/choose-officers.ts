import type { Actor } from '@sifang/identity/domain';
import { Refusal, type CalendarDay } from '@sifang/kernel';
import { newId, type ActContext } from '@sifang/platform';
import { BodyKind } from '../../domain/body/body-kind.js';
import { CommitteeMeetingKind } from '../../domain/term/meeting-kind.js';
import { choose, type OfficerBallot } from '../../domain/term/officers.js';
import { chairOf } from '../../domain/term/term.js';
import { record } from '../../persistence/body/body.repository.js';
import { removeMeetings } from '../../persistence/term/meeting.repository.js';
import { saveConstituted, saveMembers } from '../../persistence/term/term.repository.js';
import { followTerm } from '../election/follow-term.js';
import { requireDayWithin } from './day-within.js';
import { fileChange } from './file-change.js';
import { holdOffices } from './hold-offices.js';
import { keptBody, todayOf } from './kept-body.js';
import { noteMeeting } from './record-meeting.js';

export interface ChooseOfficers {
  readonly bodyId: string;
  /** The day of the meeting. */
  readonly heldOn: CalendarDay;
  /** One for each member who was there. */
  readonly ballots: readonly OfficerBallot[];
}

/**
 * 首次会议: chair and deputies are chosen from the members by equal votes; a later meeting may choose anew, which is a change to
 * be filed. @throws Refusal BODY_NOT_FOUND · NOT_ENTITLED · TERM_NOT_SERVING · OFFICERS_ARE_NAMED · DAY_UNFIT, and as `choose`
 */
export async function chooseOfficers(context: ActContext<Actor>, input: ChooseOfficers): Promise<string> {
  const { tx, now, actor } = context;
  const { bodyId, heldOn, ballots } = input;
  const { body, profile, term, constitutedOn, electionId } = await keptBody(context, bodyId, 'keep');
  if (body.kind === BodyKind.MANAGEMENT_COMMITTEE)
    throw new Refusal('OFFICERS_ARE_NAMED', 'Its chair and deputies are named when it is formed.');
  requireDayWithin(heldOn, term.electedOn, todayOf(context));
  const chosen = choose(term, ballots, profile);
  await saveMembers(tx, chosen);
  await saveConstituted(tx, term.id, { constitutedOn: heldOn, officersPostedOn: null });
  await removeMeetings(tx, term.id, { meetingId: null, heldOn });
  const meeting = { id: newId(now), heldOn, kind: CommitteeMeetingKind.REGULAR, meetingId: null };
  const presentIds = ballots.map(({ memberId }) => memberId);
  const met = await noteMeeting(tx, now, { body, term, profile }, { ...meeting, presentIds }, actor);
  const chair = chairOf(chosen)!.name;
  if (constitutedOn !== null)
    await fileChange(tx, now, { termId: term.id, profile, happenedOn: heldOn, change: `主任：${chair}` });
  await holdOffices(tx, now, body, chosen);
  if (electionId !== null) await followTerm(context, electionId, 'CONSTITUTED');
  await record(tx, met, { type: 'OFFICERS_CHOSEN', heldOn, chair, present: ballots.length }, actor, now);
  return bodyId;
}
