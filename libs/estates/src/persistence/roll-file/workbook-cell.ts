import type { Cell, OddCell, PlainCell } from '../../domain/roll/line.js';
import { plain } from './workbook-parts.js';

/** A cell as the XML of a sheet has it. */
export interface RawCell {
  /** s shared text, inlineStr and str text, b truth, e error, d date; a number otherwise. */
  readonly type: string;
  readonly isDate: boolean;
  readonly hasFormula: boolean;
  /** Null where the cell holds nothing, or nothing besides a formula. */
  readonly value: string | null;
}

/** What a cell of a workbook is in the words of a roll. A number is exactly the one that the file holds. */
export function cellOf({ type, isDate, hasFormula, value }: RawCell, shared: readonly string[]): Cell {
  const shows = value === null ? null : shown(type, value, shared);
  if (hasFormula) return odd('FORMULA', shows === null || type === 'e' || type === 'b' ? '=' : shows);
  if (type === 'e') return odd('ERROR', shows);
  if (shows !== null && (type === 'd' || (isDate && typeof shows === 'number'))) return odd('DATE', shows);
  return shows;
}

/** One cell that reaches over several lines. */
export function merged(cell: Cell | undefined): Cell {
  if (typeof cell === 'object' && cell !== null) return cell;
  return cell == null ? null : odd('MERGED', cell);
}

function shown(type: string, value: string, shared: readonly string[]): PlainCell {
  switch (type) {
    case 's':
      return shared[Number(value)] ?? null;
    case 'b':
      return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
    case 'inlineStr':
    case 'str':
      return plain(value);
    case 'e':
    case 'd':
      return value;
    default:
      return value.trim() === '' || Number.isNaN(Number(value)) ? value.trim() || null : Number(value);
  }
}

function odd(kind: OddCell['odd'], shows: PlainCell): OddCell {
  return { odd: kind, shows };
}
