import type { Translation } from '../zh';
import type { zhDesk } from '../zh/desk-words';
import { console_ } from './console';
import { desk } from './desk';
import { deskRefusals } from './desk-refusals';

export const enDesk: Translation<typeof zhDesk> = { console: console_, ...desk, refusals: deskRefusals };
