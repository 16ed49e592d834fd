/** Why a file or an import is declined. */
export const rollImportRefusals = {
  IMPORT_NOT_FOUND: 'There is no such import where your office reaches.',
  IMPORT_UNDER_WAY: 'Another roll of this estate is being imported; finish or withdraw that one first.',
  IMPORT_STATE_MISMATCH: 'This import has moved on; please look where it is now.',
  REGISTER_CHANGED: 'The register has just changed; a new preview is being made. Please look again.',
  NOTHING_HELD_BACK: 'No row of this file stayed out.',
  UPLOAD_INTERRUPTED: 'The connection broke while the file was being sent; please send it again.',
  ROLL_FILE_TOO_LARGE: 'The file is too large: up to 60 MB, 120 MB unpacked, 200,000 lines.',
  ROLL_FILE_EMPTY: 'There is nothing of a roll in this file.',
  ROLL_FILE_DAMAGED: 'The file is damaged or was cut short; open it, save it anew and send that.',
  ROLL_FILE_PROTECTED: 'The file has a password; remove it and send the file again.',
  ROLL_FILE_OLD_WORKBOOK: 'This is an old xls workbook; save it as xlsx or CSV.',
  ROLL_FILE_NOT_A_SPREADSHEET: 'This is neither an Excel workbook (xlsx) nor a CSV file.',
  ROLL_HEADINGS_MISSING: 'No line names the columns of a roll, such as 楼栋, 房号, 专有部分面积 and 产权人.',
  COLUMN_MISSING:
    'A column is missing: building, room, use, area, its source, title, owner and certificate are needed.',
  COLUMN_TWICE: 'Two columns say the same; leave only one.',
};
