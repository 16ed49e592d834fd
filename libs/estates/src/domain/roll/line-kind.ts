import type { Columns } from './columns.js';
import type { Field } from './field.js';
import { meaningOf } from './heading.js';
import { shownIn, type Line } from './line.js';

export type LineKind = 'ROW' | 'BLANK' | 'HEADINGS' | 'TOTAL' | 'NOTE';

const ABOUT_A_UNIT: readonly Field[] = ['building', 'room', 'area', 'owners', 'ids'];
const TOTAL = /^(?:合|总|小|共)\s*计/;
/** Spares the tens of thousands of lines that are no headings a closer look. */
const AN_AREA = /面\s*积/;

/** What a line below the headings is. Only a ROW is counted; a roll printed in pages repeats its headings. */
export function kindOf(line: Line, columns: Columns): LineKind {
  const shown = (field: Field) => shownIn(line.cells[columns.get(field) ?? -1]);
  if ((['row', 'building', 'section', 'room'] as const).some(field => TOTAL.test(shown(field))))
    return 'TOTAL';
  if (AN_AREA.test(shown('area')) && meaningOf(shown('area'))?.field === 'area') return 'HEADINGS';
  if (ABOUT_A_UNIT.some(field => shown(field) !== '')) return 'ROW';
  return line.cells.some(cell => shownIn(cell) !== '') ? 'NOTE' : 'BLANK';
}
