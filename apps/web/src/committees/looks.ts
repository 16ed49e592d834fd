import type { BodyStanding } from '../graphql/generated';

/** How a committee stands, at a glance; without a look it only says it. */
export const looks: Partial<Record<BodyStanding, 'good' | 'wait' | 'bad' | 'begun'>> = {
  SERVING: 'good',
  EXPIRING: 'wait',
  EXPIRED: 'bad',
  RE_ELECTING: 'begun',
};
