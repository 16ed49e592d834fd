import { Refusal } from '@sifang/kernel';
import type { RegisterRow } from '../register.js';
import { readArea } from './read-area.js';
import { readBuilding } from './read-building.js';
import { readHolding } from './read-holding.js';
import { readRoom, readSection } from './read-place.js';
import type { RowReader } from './row-reader.js';
import { AREA_SOURCES, USES } from './words.js';

/** Either the row, or everything that is wrong with it. */
export function readRow(reader: RowReader): RegisterRow | readonly Refusal[] {
  const read = readAll({
    building: () => readBuilding(reader),
    section: () => readSection(reader),
    room: () => readRoom(reader),
    use: () => reader.word('use', USES),
    area: () => readArea(reader),
    areaSource: () => reader.word('areaSource', AREA_SOURCES),
    holding: () => readHolding(reader),
    remark: () => readRemark(reader),
  });
  if ('refusals' in read) return read.refusals;
  const { holding, ...unit } = read.values;
  return { row: reader.row, ...unit, ...holding };
}

function readRemark(reader: RowReader): string {
  // Asked for its refusals; a remark is kept as it was written.
  reader.text('remark');
  return reader.written('remark').trim();
}

type Readers<T> = { readonly [K in keyof T]: () => T[K] };

/** Goes on after the first refusal, so that a person sees all that has to be mended at once. */
function readAll<T>(readers: Readers<T>): { values: T } | { refusals: Refusal[] } {
  const values: Partial<T> = {};
  const refusals: Refusal[] = [];
  for (const field in readers)
    try {
      values[field] = readers[field]();
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      refusals.push(refusal);
    }
  return refusals.length > 0 ? { refusals } : { values: values as T };
}
