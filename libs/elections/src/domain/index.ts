export { BodyKind } from './body/body-kind.js';
export { Side } from './law/election-profile.js';
export { MemberRole } from './term/term.js';
export { ElectionKind } from './election/kinds.js';
export { Duty } from './group/duties.js';
export { GroupSide } from './group/group.js';
export { NominatedBy } from './nomination/candidate.js';
export { ELIGIBILITY_ITEMS, EligibilityItem, EligibilityVerdict } from './nomination/eligibility.js';
