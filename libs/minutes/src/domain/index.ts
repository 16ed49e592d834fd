export { VersionState } from './lifecycle.js';
export { BlockKind, type Block } from './compile/block.js';
