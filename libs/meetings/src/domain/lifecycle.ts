import { Refusal } from '@sifang/kernel';

export enum MeetingState {
  /** Called; people may check in. */
  SCHEDULED = 'SCHEDULED',
  IN_SESSION = 'IN_SESSION',
  ADJOURNED = 'ADJOURNED',
}

const NEXT = {
  SCHEDULED: [MeetingState.IN_SESSION],
  IN_SESSION: [MeetingState.ADJOURNED],
  ADJOURNED: [],
} as const satisfies Record<MeetingState, readonly MeetingState[]>;

export function mayBecome(from: MeetingState, to: MeetingState): boolean {
  return (NEXT[from] as readonly MeetingState[]).includes(to);
}

/** @throws Refusal MEETING_NOT_OPEN · MEETING_ADJOURNED */
export function requireInSession({ state }: { readonly state: MeetingState }): void {
  if (state === MeetingState.SCHEDULED)
    throw new Refusal('MEETING_NOT_OPEN', 'The meeting has not been opened yet.');
  if (state === MeetingState.ADJOURNED)
    throw new Refusal('MEETING_ADJOURNED', 'The meeting has been adjourned.');
}
