import { kindOf } from './kinds.js';
import type { MeetingKind } from './meeting-kind.js';

/** What a place may say differently of a kind; what is left out stays as the kind has it. */
export type KindRules = Partial<
  Pick<
    MeetingKind,
    | 'parties'
    | 'leastParties'
    | 'quorum'
    | 'decision'
    | 'noticeDays'
    | 'publicationDays'
    | 'source'
    | 'members'
  >
>;

/** By which rules a meeting goes: those of its kind, and those of its place as they were when it was called. */
export function kindFor({ kind, rules }: { readonly kind: string; readonly rules: KindRules }): MeetingKind {
  return { ...kindOf(kind), ...rules };
}
