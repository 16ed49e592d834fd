import { Refusal } from '@sifang/kernel';

/** Of one version. */
export enum VersionState {
  /** 起草: the secretariat writes. */
  DRAFT = 'DRAFT',
  /** 待确认: nothing is written any more; each party confirms or objects. */
  SUBMITTED = 'SUBMITTED',
  /** 已确认: everybody has answered, or the time for it is over; objections and silence stand in the minutes. */
  CONFIRMED = 'CONFIRMED',
  /** 已公布 */
  PUBLISHED = 'PUBLISHED',
  /** 已退回: taken back before it was published; another version takes its place. */
  TAKEN_BACK = 'TAKEN_BACK',
  /** 已更正: was published, and another version has been published since. Stays readable. */
  CORRECTED = 'CORRECTED',
  /** 已撤回: was published, and is no longer. What it said stays readable for those who wrote and confirmed it. */
  WITHDRAWN = 'WITHDRAWN',
}

const NEXT = {
  DRAFT: [VersionState.SUBMITTED],
  SUBMITTED: [VersionState.CONFIRMED, VersionState.TAKEN_BACK],
  CONFIRMED: [VersionState.PUBLISHED, VersionState.TAKEN_BACK],
  PUBLISHED: [VersionState.CORRECTED, VersionState.WITHDRAWN],
  TAKEN_BACK: [],
  CORRECTED: [],
  WITHDRAWN: [],
} as const satisfies Record<VersionState, readonly VersionState[]>;

export function mayBecome(from: VersionState, to: VersionState): boolean {
  return (NEXT[from] as readonly VersionState[]).includes(to);
}

/** Whether it was out in public, so that it may be read by those whom it was published for. */
export function wasPublished(state: VersionState): boolean {
  return [VersionState.PUBLISHED, VersionState.CORRECTED, VersionState.WITHDRAWN].includes(state);
}

/** @throws Refusal MINUTES_NOT_IN_DRAFT · MINUTES_NOT_SUBMITTED · MINUTES_NOT_CONFIRMED · MINUTES_NOT_PUBLISHED */
export function requireState(state: VersionState, wanted: keyof typeof REFUSALS): void {
  const [code, sentence] = REFUSALS[wanted];
  if (state !== wanted) throw new Refusal(code, sentence);
}

const REFUSALS = {
  DRAFT: [
    'MINUTES_NOT_IN_DRAFT',
    'These minutes have been submitted; to change them, begin another version.',
  ],
  SUBMITTED: ['MINUTES_NOT_SUBMITTED', 'These minutes are not waiting to be confirmed.'],
  CONFIRMED: ['MINUTES_NOT_CONFIRMED', 'The parties have not finished confirming these minutes.'],
  PUBLISHED: ['MINUTES_NOT_PUBLISHED', 'These minutes are not published.'],
} as const satisfies Partial<Record<VersionState, readonly [string, string]>>;
