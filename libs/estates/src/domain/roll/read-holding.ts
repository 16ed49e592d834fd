import { Ownership, UnitStatus, type RegisterRow } from '../register.js';
import { readDeveloper, readOwners } from './read-owners.js';
import { readPhone } from './read-phone.js';
import type { RowReader } from './row-reader.js';
import { OWNERSHIPS, STATUSES } from './words.js';

export type Holding = Pick<RegisterRow, 'status' | 'owners' | 'ownership' | 'phone'>;

/** Who holds the unit, and how. @throws Refusal STATUS_… · OWNER_… · OWNER_ID_… · OWNERSHIP_… */
export function readHolding(reader: RowReader): Holding {
  const status = reader.word('status', STATUSES);
  const unsold = status === UnitStatus.UNSOLD;
  const owners = unsold ? readDeveloper(reader) : readOwners(reader);
  const ownership = readOwnership(reader, owners.length);
  return { status, owners, ownership: unsold ? null : ownership, phone: readPhone(reader) };
}

function readOwnership(reader: RowReader, owners: number): Ownership {
  const text = reader.text('ownership');
  const named = owners === 1 ? Ownership.SOLE : Ownership.JOINT;
  if (text === '') return named;
  const ownership = inShares(reader, text) ? Ownership.JOINT : reader.word('ownership', OWNERSHIPS);
  if (ownership !== named)
    throw reader.refusal('ownership', 'MISMATCH', `${text} does not fit the number of owners, ${owners}`);
  return ownership;
}

/** 按份共有: one head all the same, but the shares stand in no column of a roll. */
function inShares(reader: RowReader, text: string): boolean {
  if (text !== '按份共有') return false;
  reader.warn('SHARES_NOT_READ', 'The unit is owned in shares (按份共有), which the roll does not give.');
  return true;
}
