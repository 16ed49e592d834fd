import { Refusal } from '@sifang/kernel';
import { unitName, type RegisterRow } from '../register.js';
import type { Columns } from './columns.js';
import { findRoll, type Roll } from './find-roll.js';
import type { Finding } from './finding.js';
import { kindOf, type LineKind } from './line-kind.js';
import type { Line, Sheet } from './line.js';
import { readRow } from './read-row.js';
import { Numbering, ownNumber } from './row-number.js';
import { RowReader } from './row-reader.js';
import { settleUnits, type Conflict, type Settled } from './settle-units.js';

/** What becomes of each row of a roll, and why. `rows` = accepted + refused + duplicates + rows of conflicts. */
export interface Verdict extends Settled {
  readonly rows: number;
  readonly refused: readonly Finding[];
  /** What was mended, and what is odd about the file. */
  readonly warnings: readonly Finding[];
}

/** A row that a verdict does not accept, by its place in the sheet. */
export interface LeftOut {
  readonly line: number;
  readonly kind: 'REFUSED' | 'CONFLICT' | 'DUPLICATE';
  readonly finding: Finding;
  /** Of everything that is wrong with it; the finding has the first. */
  readonly codes: readonly string[];
}

const PASSED_OVER: Partial<Record<LineKind, string>> = {
  TOTAL: 'The line gives a total and was not read.',
  NOTE: 'The line names neither a unit nor an owner and was not read.',
};

/**
 * Reads a roll by the meaning of its headings: mends what can only be meant in one way, and says so; refuses what
 * cannot be read; counts what is said twice once; holds back what contradicts itself.
 * @throws Refusal ROLL_FILE_EMPTY · ROLL_HEADINGS_MISSING · COLUMN_MISSING · COLUMN_TWICE
 */
export function judgeRoll(sheets: readonly Sheet[]): Verdict {
  const roll = findRoll(sheets);
  const judge = new RollJudge(roll);
  for (const line of roll.lines) judge.judge(line);
  return judge.verdict();
}

/** Judges line by line, for whoever has something else to do in between. */
export class RollJudge {
  private readonly columns: Columns;
  private readonly warnings: Finding[];
  private readonly read: RegisterRow[] = [];
  private readonly refused: Finding[] = [];
  /** Of what was refused. */
  private readonly codes: string[][] = [];
  /** Of what was read and of what was refused: their places in the sheet. */
  private readonly lines: { readonly read: number[]; readonly refused: number[] } = { read: [], refused: [] };
  private readonly numbering: Numbering;
  private rows = 0;

  constructor({ columns, warnings }: Pick<Roll, 'columns' | 'warnings'>) {
    this.columns = columns;
    this.warnings = [...warnings];
    this.numbering = new Numbering(columns);
  }

  /** @returns the row, if it can be read; whether it is accepted, all the others decide. */
  judge(line: Line): RegisterRow | null {
    const kind = kindOf(line, this.columns);
    const text = PASSED_OVER[kind];
    if (text) this.warnings.push({ row: line.number, code: `${kind}_PASSED_OVER`, text });
    if (kind !== 'ROW') return null;
    this.rows++;
    const own = ownNumber(line, this.columns);
    this.numbering.note(own, line.number);
    const reader = new RowReader(line, this.columns, own ?? line.number);
    const read = readRow(reader);
    if (!('row' in read)) {
      this.refused.push(oneFinding(reader.row, read));
      this.lines.refused.push(line.number);
      this.codes.push(read.map(({ code }) => code));
      return null;
    }
    this.read.push(read);
    this.lines.read.push(line.number);
    this.warnings.push(...reader.warnings);
    return read;
  }

  /** @throws Refusal ROLL_FILE_EMPTY */
  verdict(): Verdict {
    const { rows, refused, warnings, numbering } = this;
    if (rows === 0)
      throw new Refusal('ROLL_FILE_EMPTY', 'The file has no rows under the headings of a roll.');
    return {
      rows,
      refused,
      warnings: [...warnings, ...numbering.findings()],
      ...settleUnits(this.read),
    };
  }

  /** What of the file the verdict leaves out, in the order of the sheet. */
  leftOut({ accepted, duplicates, conflicts }: Verdict): LeftOut[] {
    const refused = this.refused.map((finding, at) =>
      leftOut(this.lines.refused[at]!, 'REFUSED', finding, this.codes[at]),
    );
    const isAccepted = new Set(accepted);
    const contradicted = new Map(conflicts.map(conflict => [conflict.unit, conflict]));
    const again = new Map(duplicates.map(finding => [finding.row, finding]));
    const others = this.read.flatMap((row, at) => {
      if (isAccepted.has(row)) return [];
      const conflict = contradicted.get(unitName(row));
      return conflict
        ? leftOut(this.lines.read[at]!, 'CONFLICT', conflictFinding(row.row, conflict))
        : leftOut(this.lines.read[at]!, 'DUPLICATE', again.get(row.row)!);
    });
    return [...refused, ...others].sort((one, other) => one.line - other.line);
  }
}

function leftOut(
  line: number,
  kind: LeftOut['kind'],
  finding: Finding,
  codes: readonly string[] = [finding.code],
): LeftOut {
  return { line, kind, finding, codes };
}

function conflictFinding(row: number, { unit, rows }: Conflict): Finding {
  const text = `Rows ${rows.join(', ')} say different things of ${unit}; all of them wait for a person.`;
  return { row, code: 'UNIT_CONTRADICTED', text };
}

/** A row is refused once; its code is that of the first trouble, its text names them all. */
function oneFinding(row: number, [first, ...others]: readonly Refusal[]): Finding {
  return { row, code: first!.code, text: [first!, ...others].map(({ message }) => message).join(' ') };
}
