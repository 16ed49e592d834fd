import type { Instrument } from '../instrument.js';
import { PERFORMANCE } from './performance.js';
import { SERVICE } from './service.js';

/** What the house brings along; a town puts its own beside it. */
export const DEFAULT_INSTRUMENTS: readonly Instrument[] = [SERVICE, PERFORMANCE];
