import { Refusal } from '@sifang/kernel';

export enum MeetingState {
  /** Called; people may check in. */
  SCHEDULED = 'SCHEDULED',
  IN_SESSION = 'IN_SESSION',
  ADJOURNED = 'ADJOURNED',
  /** Called, and then not held. */
  CANCELLED = 'CANCELLED',
}

const NEXT = {
  SCHEDULED: [MeetingState.IN_SESSION, MeetingState.CANCELLED],
  IN_SESSION: [MeetingState.ADJOURNED],
  ADJOURNED: [],
  CANCELLED: [],
} as const satisfies Record<MeetingState, readonly MeetingState[]>;

export function mayBecome(from: MeetingState, to: MeetingState): boolean {
  return (NEXT[from] as readonly MeetingState[]).includes(to);
}

/** In a recess nothing goes on. @throws Refusal MEETING_NOT_OPEN · MEETING_ADJOURNED · MEETING_IN_RECESS */
export function requireInSession(meeting: {
  readonly state: MeetingState;
  readonly recessSince?: Date | null;
}): void {
  requireOpened(meeting);
  if (meeting.recessSince) throw new Refusal('MEETING_IN_RECESS', 'The meeting is in recess.');
}

/** Also in a recess. @throws Refusal MEETING_NOT_OPEN · MEETING_ADJOURNED */
export function requireOpened({ state }: { readonly state: MeetingState }): void {
  if (state === MeetingState.SCHEDULED)
    throw new Refusal('MEETING_NOT_OPEN', 'The meeting has not been opened yet.');
  requireNotOver({ state });
}

/** Before the meeting and while it lasts. @throws Refusal MEETING_ADJOURNED · MEETING_CANCELLED */
export function requireNotOver({ state }: { readonly state: MeetingState }): void {
  if (state === MeetingState.ADJOURNED)
    throw new Refusal('MEETING_ADJOURNED', 'The meeting has been adjourned.');
  if (state === MeetingState.CANCELLED)
    throw new Refusal('MEETING_CANCELLED', 'The meeting has been cancelled.');
}
