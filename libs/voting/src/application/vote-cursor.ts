import { isId, Refusal } from '@sifang/kernel';
import type { VoteSummaryRow } from '../persistence/vote-summary.js';

export function cursorAfter({ draftedAt, id }: VoteSummaryRow): string {
  return Buffer.from(`${draftedAt.toISOString()} ${id}`).toString('base64url');
}

/** @throws Refusal CURSOR_UNREADABLE */
export function readCursor(text: string): readonly [draftedAt: string, id: string] {
  const [at = '', id = ''] = Buffer.from(text, 'base64url').toString('utf8').split(' ');
  if (!Number.isNaN(Date.parse(at)) && at.endsWith('Z') && isId(id)) return [at, id];
  throw new Refusal('CURSOR_UNREADABLE', 'Give the cursor of a page as it came.', 'after');
}
