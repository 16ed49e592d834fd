import type { Seals, Tx } from '@sifang/platform';
import type { Finding } from '../../domain/roll/finding.js';
import type { LeftOut } from '../../domain/roll/judge-roll.js';
import { shownIn, type Line } from '../../domain/roll/line.js';
import { CopyIn } from './copy-in.js';

/** Takes the place of what an earlier reading found. */
export async function saveFindings(
  tx: Tx,
  seals: Seals,
  importId: string,
  found: {
    readonly leftOut: readonly LeftOut[];
    readonly lines: ReadonlyMap<number, Line>;
    readonly warnings: readonly Finding[];
  },
): Promise<void> {
  for (const table of ['roll_import_left_out', 'roll_import_warning', 'roll_import_change'])
    await tx.query(`DELETE FROM ${table} WHERE import_id = $1`, [importId]);
  await saveLeftOut(tx, seals, importId, found.leftOut, found.lines);
  await saveWarnings(tx, importId, found.warnings);
}

async function saveLeftOut(
  tx: Tx,
  seals: Seals,
  importId: string,
  leftOut: readonly LeftOut[],
  lines: ReadonlyMap<number, Line>,
): Promise<void> {
  const columns = ['import_id', 'line', 'row', 'kind', 'code', 'text', 'codes', 'cells_sealed'];
  const copy = await CopyIn.open(tx, 'roll_import_left_out', columns);
  for (const { line, kind, finding, codes } of leftOut) {
    const cells = JSON.stringify(Array.from(lines.get(line)!.cells, shownIn));
    copy.add([
      importId,
      line,
      finding.row,
      kind,
      finding.code,
      finding.text,
      codes,
      sealCells(seals, importId, line, cells),
    ]);
    await copy.flush();
  }
  await copy.close();
}

async function saveWarnings(tx: Tx, importId: string, warnings: readonly Finding[]): Promise<void> {
  const copy = await CopyIn.open(tx, 'roll_import_warning', ['import_id', 'number', 'row', 'code', 'text']);
  for (const [at, { row, code, text }] of warnings.entries()) {
    copy.add([importId, at + 1, row, code, text]);
    await copy.flush();
  }
  await copy.close();
}

/** They hold telephones and certificates, and are sealed for their row as those are in the register. */
const PURPOSE = 'roll left out';

function sealCells(seals: Seals, importId: string, line: number, cells: string): Buffer {
  return seals.seal(PURPOSE, `${importId} ${line}`, cells);
}

export function openCells(seals: Seals, importId: string, line: number, sealed: Buffer): string[] {
  return JSON.parse(seals.open(PURPOSE, `${importId} ${line}`, sealed)) as string[];
}
