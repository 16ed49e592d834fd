import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { endSpeech, SpeechState } from '../domain/floor.js';
import { requireNoVote } from '../domain/motion.js';
import { beginRecess as begin } from '../domain/recess.js';
import { meetingBefore, speechesBefore } from '../domain/undo.js';
import { saveSpeeches, speakersOf } from '../persistence/floor.repository.js';
import { record, saveMeeting, type MeetingChange } from '../persistence/meeting.repository.js';
import { motionBeingVotedOn } from '../persistence/motion.repository.js';
import { inTheChair, type OfTheChair } from './in-the-chair.js';

export interface BeginRecess extends OfTheChair {
  /** When it is to go on. */
  readonly until: Date;
}

/** 休会: whoever speaks has finished; who waits stays on the list. @throws Refusal as `inTheChair` and `beginRecess`, and MOTION_OPEN */
export async function beginRecess(
  { tx, now, actor }: ActContext<Actor>,
  input: BeginRecess,
): Promise<MeetingChange> {
  const { meetingId, until } = input;
  const meeting = await inTheChair(tx, actor, input);
  const resting = begin(meeting, until, now);
  requireNoVote(await motionBeingVotedOn(tx, meetingId));
  const list = await speakersOf(tx, meetingId);
  const speeches = list.some(({ state }) => state === SpeechState.SPEAKING) ? [endSpeech(list, now)] : [];
  await saveSpeeches(tx, speeches);
  await saveMeeting(tx, resting);
  const before = { ...speechesBefore(list, speeches), ...meetingBefore(meeting) };
  return record(tx, meetingId, { type: 'RECESS_BEGUN', until, before }, actor, now);
}
