import type ExcelJS from 'exceljs';
import type { Cell, OddCell, PlainCell } from '../../domain/roll/line.js';

/** What the library makes of a cell, in the words of a roll. A number is exactly the one that the file holds. */
export function cellOf(value: ExcelJS.CellValue): Cell {
  if (value == null || typeof value === 'string' || typeof value === 'number') return value ?? null;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (value instanceof Date) return odd('DATE', String(value.getTime()));
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return odd('ERROR', value.error);
  // With a link; formatted text may hide behind what is declared as a string.
  if ('hyperlink' in value) return cellOf(value.text as ExcelJS.CellValue);
  const shown = 'result' in value ? value.result : null;
  return odd('FORMULA', typeof shown === 'string' || typeof shown === 'number' ? shown : '=');
}

/** One cell that reaches over several lines. */
export function merged(cell: Cell | undefined): Cell {
  if (typeof cell === 'object' && cell !== null) return cell;
  return cell == null ? null : odd('MERGED', cell);
}

function odd(kind: OddCell['odd'], shows: PlainCell): OddCell {
  return { odd: kind, shows };
}
