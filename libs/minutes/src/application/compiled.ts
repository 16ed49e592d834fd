import type { MeetingRecord } from '@sifang/meetings/domain';
import { createHash } from 'node:crypto';
import { bytesOf, compile } from '../domain/compile/compile.js';
import type { Drafted } from '../domain/compile/items.js';
import type { Compiled } from '../domain/minutes.js';

/** The same record and the same paragraphs give the same blocks, and these the same hash. */
export function compiledFrom(record: MeetingRecord, drafted: Drafted): Compiled {
  const blocks = compile(record, drafted);
  return { blocks, hash: sha256(bytesOf(blocks)), recordHash: hashOfRecord(record) };
}

/** Of the entries alone: what happened, in order. */
export function hashOfRecord({ events }: MeetingRecord): string {
  return sha256(
    JSON.stringify(
      events.map(({ seq, type, at, actorId, payload }) => [
        seq,
        type,
        at.toISOString(),
        actorId,
        sorted(payload),
      ]),
    ),
  );
}

/** Postgres keeps the keys of an entry in an order of its own; ours is the alphabet's, so that a restored one hashes the same. */
function sorted(payload: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(payload).sort(([a], [b]) => (a < b ? -1 : 1));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
