import type { RaterGroup } from '../graphql/generated';

/** Who may judge, in the order in which they are named. */
export const GROUPS: readonly RaterGroup[] = ['OWNERS', 'COMMITTEE', 'COMMUNITY', 'TOWN'];
