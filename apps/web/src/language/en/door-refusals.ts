import type { Translation } from '../zh';
import type { doorRefusals as zh } from '../zh/door-refusals';

/** Told by whatever opens with a key alone. */
export const doorRefusals: Translation<typeof zh> = {
  DOOR_CLOSED: 'This address is not open, or not any more. Ask at the desk for a new one.',
};
