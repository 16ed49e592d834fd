import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { Refusal } from '@sifang/kernel';
import type { Sheet } from '../../domain/roll/line.js';
import { damaged, isProtected, notASpreadsheet, oldWorkbook, tooLarge } from './file-trouble.js';
import { sheetOfText } from './text-file.js';
import { sheetsOfWorkbook } from './workbook.js';

/** A roll of 50,000 units is about 5 MB. */
export const MOST_MEGABYTES = 60;

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
/** xls, and an xlsx with a password, are both kept in this older container. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * The sheets of a file, whatever its name says it is.
 * @throws Refusal ROLL_FILE_NOT_FOUND · ROLL_FILE_TOO_LARGE · ROLL_FILE_NOT_A_SPREADSHEET · ROLL_FILE_OLD_WORKBOOK ·
 * ROLL_FILE_PROTECTED · ROLL_FILE_DAMAGED
 */
export async function readRollFile(path: string): Promise<Sheet[]> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new Refusal('ROLL_FILE_NOT_FOUND', `There is no file ${path}.`);
  if (found.size > MOST_MEGABYTES * 1e6) throw tooLarge(`at most ${MOST_MEGABYTES} MB can be read`);
  return sheetsIn(await readFile(path));
}

/** @throws Refusal as `readRollFile` does. */
export function sheetsIn(bytes: Buffer): Sheet[] {
  if (startsWith(bytes, ZIP)) return sheetsOfWorkbook(bytes);
  if (startsWith(bytes, COMPOUND)) throw bytes.includes(ENCRYPTED) ? isProtected() : oldWorkbook();
  const sheet = sheetOfText(bytes);
  const [first] = sheet.lines;
  // Web pages and XML tables that call themselves xls.
  if (first?.cells[0]?.toString().startsWith('<')) throw notASpreadsheet();
  return [sheet];
}

function startsWith(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark);
}

/** A file that was taken in, if it is still what it was then. @throws Refusal as `readRollFile` does. */
export function sheetsInKept(bytes: Buffer, sha256: string): Sheet[] {
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw damaged();
  return sheetsIn(bytes);
}
