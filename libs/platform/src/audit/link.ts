import type { Seals } from '../sealing/seals.js';

/** Entries that were linked together, and what ties them to all before. */
export interface Link {
  readonly number: number;
  readonly at: Date;
  /** In ascending order; `leaves` has the SHA-256 of each in the same order. */
  readonly entries: readonly string[];
  readonly leaves: Buffer;
}

export const LEAF_BYTES = 32;

/** SHA-256 of everything an entry says. */
export const LEAF = `sha256(convert_to(jsonb_build_array(
  e.id, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.actor_id, e.actor_name, e.appointment_id,
  e.office, e.act, e.subject_kind, e.subject_id, e.person_id, e.place_id, e.details)::text, 'UTF8'))`;

/** Keyed, so that who can write the tables but does not know SECRET_KEY cannot make a chain that fits. */
export function rootOf(seals: Seals, { number, at, entries, leaves }: Link, before: Buffer): Buffer {
  const head = [number, at.getTime(), entries.length].map(value => word(BigInt(value)));
  return seals.digest(
    'audit link',
    Buffer.concat([...head, before, ...entries.map(id => word(BigInt(id))), leaves]),
  );
}

/** Before the first link. */
export const NOTHING = Buffer.alloc(LEAF_BYTES);

/** What a reader can note down of a link, to find out later whether it is still there. */
export function markOf(number: number, root: Buffer): string {
  return `${number}-${root.toString('hex').slice(0, 16)}`;
}

function word(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(value);
  return bytes;
}
