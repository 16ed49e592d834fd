import { isId, Refusal } from '@sifang/kernel';
import type { UnitCursor, UnitRow } from '../persistence/unit-list.queries.js';

export function cursorAfter({ estateName, estateId, shortName, id }: UnitRow): string {
  const cursor: UnitCursor = [estateName, estateId, shortName, id];
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** @throws Refusal CURSOR_UNREADABLE */
export function readCursor(text: string): UnitCursor {
  const parts = parsed(Buffer.from(text, 'base64url').toString('utf8'));
  if (Array.isArray(parts) && parts.length === 4) {
    const [estateName, estateId, shortName, id] = parts as unknown[];
    if (isText(estateName) && isId(estateId) && isText(shortName) && isId(id))
      return [estateName, estateId, shortName, id];
  }
  throw new Refusal('CURSOR_UNREADABLE', 'Give the cursor of a page as it came.', 'after');
}

/** Postgres keeps every character but this one. */
function isText(part: unknown): part is string {
  return typeof part === 'string' && !part.includes('\0');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
