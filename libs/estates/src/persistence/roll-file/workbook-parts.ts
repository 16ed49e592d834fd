import { readXml } from './xml.js';

export interface SheetEntry {
  readonly name: string;
  /** By which the workbook names the part that holds its cells. */
  readonly relation: string;
}

/** The sheets that a workbook lists, in their order. @throws Refusal ROLL_FILE_DAMAGED */
export function sheetsListed(book: Buffer): SheetEntry[] {
  const sheets: SheetEntry[] = [];
  readXml(book, {
    open: (name, attributes) => {
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => /^\w+:id$/.test(key))?.[1];
      sheets.push({ name: attributes['name'] ?? '', relation: relation ?? '' });
    },
  });
  return sheets;
}

/** Relation → path of the part below `xl/`. @throws Refusal ROLL_FILE_DAMAGED */
export function relationsIn(part: Buffer): Map<string, string> {
  const targets = new Map<string, string>();
  readXml(part, {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id && Target) targets.set(Id, Target.replace(/^\/?(?:xl\/)?/, ''));
    },
  });
  return targets;
}

/** The texts that cells share, by number; in several fonts, or with a reading above, each is one text. */
export function textsShared(part: Buffer): string[] {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  readXml(part, {
    open: name => {
      if (name === 't') inText = !inReading;
      else if (name === 'rPh') inReading = true;
    },
    text: piece => {
      if (inText) text += piece;
    },
    close: name => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'si') {
        texts.push(plain(text));
        text = '';
      }
    },
  });
  return texts;
}

/** Spreadsheet programs write characters that XML has no place for as _x000D_. */
export function plain(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

/** Formats of dates and times that every spreadsheet program brings along. */
const BUILT_IN_DATES = [14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47];

/** By number of the style: whether it shows a number as a date. */
export function stylesOfDates(part: Buffer): boolean[] {
  const dates = new Set(BUILT_IN_DATES);
  const styles: boolean[] = [];
  let inCells = false;
  readXml(part, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt' && isDateFormat(formatCode)) dates.add(Number(numFmtId));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) styles.push(dates.has(Number(numFmtId)));
    },
    close: name => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** What stands in quotation marks or brackets is shown as it is. */
function isDateFormat(code: string): boolean {
  return /[ymdhs]/i.test(code.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').replace(/General/i, ''));
}
