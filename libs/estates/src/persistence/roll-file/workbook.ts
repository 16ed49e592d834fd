import type { Sheet } from '../../domain/roll/line.js';
import { contentOf, entriesOf, requireModestSize } from './archive.js';
import { damaged, notASpreadsheet } from './file-trouble.js';
import { mergesIn } from './merged-cells.js';
import { linesIn, type Book } from './sheet-lines.js';
import { relationsIn, sheetsListed, stylesOfDates, textsShared } from './workbook-parts.js';

/** The parts that hold cells. Pictures, comments, tables, names of ranges and whatever else stands around them are not opened. */
const PARTS =
  /^\/?xl\/((?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/sheet\d+\.xml))$/;

/**
 * The sheets of an xlsx workbook, in their order. Their lines are read when they are asked for.
 * @throws Refusal ROLL_FILE_DAMAGED · ROLL_FILE_PROTECTED · ROLL_FILE_TOO_LARGE · ROLL_FILE_NOT_A_SPREADSHEET
 */
export function sheetsOfWorkbook(bytes: Buffer): Sheet[] {
  const parts = entriesOf(bytes).filter(({ name }) => PARTS.test(name));
  requireModestSize(parts);
  const content = new Map(parts.map(part => [PARTS.exec(part.name)![1]!, contentOf(bytes, part)]));
  const list = content.get('workbook.xml');
  if (!list) throw notASpreadsheet();
  const relations = relationsIn(content.get('_rels/workbook.xml.rels') ?? fail());
  const texts = content.get('sharedStrings.xml');
  const styles = content.get('styles.xml');
  const book = { texts: texts ? textsShared(texts) : [], dates: styles ? stylesOfDates(styles) : [] };
  return sheetsListed(list).flatMap(({ name, relation }) => {
    const part = content.get(relations.get(relation) ?? '');
    // A sheet that is a chart has no cells.
    return part ? [sheetOf(name, part, book)] : [];
  });
}

function sheetOf(name: string, part: Buffer, book: Book): Sheet {
  const merges = mergesIn(part);
  return { name, lines: { [Symbol.iterator]: () => linesIn(part, merges, book) } };
}

function fail(): never {
  throw damaged();
}
