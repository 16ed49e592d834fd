import { console_ } from './console';
import { desk } from './desk';
import { deskRefusals } from './desk-refusals';

/** What only desks read; phones and the big screen never fetch it. */
export const zhDesk = { console: console_, ...desk, refusals: deskRefusals };
