import { newId, type Seals, type Tx } from '@sifang/platform';
import { ownersKey } from '../../domain/roll-import/owners-key.js';
import type { RegisterRow } from '../../domain/register.js';
import { ownerSeals } from '../owner-seals.js';
import { CopyIn } from './copy-in.js';

const COLUMNS = [
  ...['import_id', 'line', 'row', 'unit_id', 'first_owner_id', 'building', 'section', 'room', 'use', 'area'],
  ...[
    'area_source',
    'status',
    'ownership',
    'remark',
    'owners',
    'names',
    'id_suffixes',
    'phone_sealed',
    'phone_digest',
  ],
];

/** Rows of a roll on their way to the register, as far as nobody else sees them. */
export class Stage {
  private constructor(
    private readonly copy: CopyIn,
    private readonly importId: string,
    private readonly seals: Seals,
    private readonly now: Date,
  ) {}

  /** Empties what an earlier try has left behind. */
  static async open(tx: Tx, importId: string, seals: Seals, now: Date): Promise<Stage> {
    await clearStage(tx, importId);
    return new Stage(await CopyIn.open(tx, 'roll_import_row', COLUMNS), importId, seals, now);
  }

  add(line: number, row: RegisterRow): void {
    const { owners, phone } = row;
    const firstOwnerId = newId(this.now);
    this.copy.add([
      ...[this.importId, line, row.row, newId(this.now), firstOwnerId, row.building, row.section, row.room],
      ...[row.use, row.area, row.areaSource, row.status, row.ownership, row.remark, ownersKey(owners)],
      owners.map(({ name }) => name),
      owners.map(({ idSuffix }) => idSuffix),
      phone === null ? null : ownerSeals.sealPhone(this.seals, firstOwnerId, phone),
      phone === null ? null : ownerSeals.phoneDigest(this.seals, phone),
    ]);
  }

  flush(): Promise<void> {
    return this.copy.flush();
  }

  close(): Promise<void> {
    return this.copy.close();
  }

  abandon(): Promise<void> {
    return this.copy.abandon();
  }
}

/**
 * Before many staged rows are joined: statistics were gathered while other imports were staged and promise a handful of
 * this one, for which the planner would go through the whole register once a row. Measured: minutes for 50,000 rows.
 */
export async function planForMany(tx: Tx): Promise<void> {
  await tx.query('SET LOCAL enable_nestloop = off');
}

export async function clearStage(tx: Tx, importId: string): Promise<void> {
  await tx.query('DELETE FROM roll_import_row WHERE import_id = $1', [importId]);
}

/** Of rows that turned out not to be accepted. */
export async function takeOut(tx: Tx, importId: string, lines: readonly number[]): Promise<void> {
  await tx.query('DELETE FROM roll_import_row WHERE import_id = $1 AND line = ANY($2)', [importId, lines]);
}

export async function countStaged(tx: Tx, importId: string): Promise<number> {
  const asked = 'SELECT count(*)::integer AS rows FROM roll_import_row WHERE import_id = $1';
  const [row] = await tx.query<{ rows: number }[]>(asked, [importId]);
  return row!.rows;
}
