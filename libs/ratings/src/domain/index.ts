export { InstrumentKind, Scale } from './instrument.js';
export { Light } from './ladder.js';
export { ObjectionDecision } from './objection.js';
export { RaterGroup } from './rater-group.js';
export { RoundState } from './round.js';
