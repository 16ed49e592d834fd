import type { EligibilityItem } from '../../graphql/generated';

/** 任职条件, in the order in which they are looked at. */
export const ELIGIBILITY: readonly EligibilityItem[] = [
  ...(['IS_OWNER', 'FULL_CAPACITY', 'NOT_OF_THE_FIRM', 'NOTHING_UNPAID', 'NO_ILLEGAL_WORKS'] as const),
];
