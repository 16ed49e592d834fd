export { BallotForm, Disclosure } from './life/row.js';
export { candidateOrder } from './slate/candidate-order.js';
export { type Slate } from './slate/slate.js';
export { FROZEN_DURING_REELECTION, type Frozen } from './life/reelection.js';
export { VoteState } from './life/vote.js';
export { decideCase } from './case/decide-case.js';
export { printable } from './case/print-decision.js';
export { explain, type Explanation } from './explanation/explain.js';
export { boundText, least, meets, type Bound } from './law/bound.js';
export { MATTERS, type Matter, type MatterRule } from './law/matter.js';
export {
  BlankPolicy,
  DuplicatePolicy,
  ParkingPolicy,
  SeveralUnitsPolicy,
  type Policies,
  type SilentRule,
} from './law/policies.js';
export { PROFILES, profileNamed } from './law/profiles.js';
export { ourDefault, practice, rule, Standing, type RuleProfile, type Ruled } from './law/rule-profile.js';
export { Channel, Choice, type Ballot, type Discarded } from './ballot/ballot.js';
export { type RollUnit } from './roll/electorate.js';
export { decideByBallots, type BallotCase } from './tally/by-ballots.js';
export { decideByTotals } from './tally/by-totals.js';
export { Outcome, type Figures, type Test } from './tally/decide.js';
export { type Decision } from './tally/decision.js';
export { FlagCode, type Flag } from './tally/flag.js';
export { type Checking, type Step } from './bundle/checking.js';
export { sentenceOf } from './bundle/finding.js';
export { verifyBundle, verifyOpened, type Verdict } from './bundle/verify-bundle.js';
export { readKept, type Kept } from './log/kept.js';
export { type Receipt } from './log/receipt.js';
