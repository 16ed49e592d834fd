import { Refusal } from '@sifang/kernel';

/** Why a file cannot be read as a roll at all, each with what the person who sent it can do. */
export const notASpreadsheet = () =>
  new Refusal('ROLL_FILE_NOT_A_SPREADSHEET', 'The file is neither an xlsx workbook nor a CSV text.');

export const damaged = () =>
  new Refusal(
    'ROLL_FILE_DAMAGED',
    'The file is damaged or was cut short; open it in a spreadsheet program, save it anew and send that.',
  );

export const isProtected = () =>
  new Refusal(
    'ROLL_FILE_PROTECTED',
    'The file is protected by a password; remove it and send the file again.',
  );

export const oldWorkbook = () =>
  new Refusal('ROLL_FILE_OLD_WORKBOOK', 'This is a workbook in the old xls format; save it as xlsx or CSV.');

export const tooLarge = (what: string) =>
  new Refusal('ROLL_FILE_TOO_LARGE', `The file is too large: ${what}.`);

/** The largest estates have some tens of thousands of units. */
export const MOST_LINES = 200_000;

export const tooLong = () => tooLarge(`it has more than ${MOST_LINES} lines`);
