import type { Decisions } from '../decision.js';
import { estates } from './estates.js';
import { identity } from './identity.js';
import { meetings } from './meetings.js';
import { register } from './register.js';
import { resolutions } from './resolutions.js';

/** Every field of the API, context by context. */
export const decisions: Decisions = { ...identity, ...estates, ...register, ...meetings, ...resolutions };
