import { canonicalJson } from '../log/canonical.js';
import { hexOf } from '../log/hexadecimal.js';
import type { Sha256 } from '../log/hashing.js';
import type { ItemLine, SlateLine, VoteLine } from './lines.js';

/** 表决内容: what owners were asked, as which vote and by which rules. From the notice on none of it changes. */
export interface Asked {
  readonly vote: Omit<VoteLine, 'opensAt' | 'closesAt' | 'extensions' | 'resultPostedOn'>;
  readonly slates: readonly SlateLine[];
  readonly items: readonly ItemLine[];
}

/** The text that is hashed: of the lines of the bundle all but what is settled after the notice. The window stands in each checkpoint. */
export function askedText({ vote, slates, items }: Asked): string {
  const settled = Object.entries(vote).filter(([field]) => !SETTLED_LATER.includes(field));
  return `${TITLE}\n${canonicalJson({ vote: Object.fromEntries(settled), slates, items })}`;
}

const TITLE = 'sifang asked 1';
const SETTLED_LATER: readonly string[] = [
  'opensAt',
  'closesAt',
  'extensions',
  'resultPostedOn',
] satisfies (keyof VoteLine)[];

/** 32 bytes in hexadecimal: as it stands in checkpoints and on receipts. */
export function askedHash(sha256: Sha256, asked: Asked): string {
  return hexOf(sha256(new TextEncoder().encode(askedText(asked))));
}
