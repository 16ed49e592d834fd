export { ResolutionState, type Answer, type Resolution } from './resolution.js';
