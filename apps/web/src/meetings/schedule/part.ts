import type { Refusal } from '../../refusals/refusal';
import type { MeetingDraft } from './meeting-draft';

/** What each part of the form works on. */
export interface Part {
  draft: MeetingDraft;
  change: (change: Partial<MeetingDraft>) => void;
  /** What the server said about the last try. */
  refusal: Refusal | undefined;
}
