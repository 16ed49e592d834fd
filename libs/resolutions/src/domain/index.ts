export { ResolutionState } from './lifecycle.js';
export { type Answer, type Resolution } from './resolution.js';
