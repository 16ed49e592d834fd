import { damaged, notASpreadsheet } from './file-trouble.js';

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF16_MARK = Buffer.from([0xff, 0xfe]);

/**
 * The text of a file in UTF-8, GBK or GB 18030, or UTF-16 with its mark. Bytes decide: programs write GBK under a name
 * or a mark that promises UTF-8.
 * @throws Refusal ROLL_FILE_NOT_A_SPREADSHEET · ROLL_FILE_DAMAGED
 */
export function decode(bytes: Buffer): string {
  if (bytes.subarray(0, 2).equals(UTF16_MARK))
    return decoded(bytes.subarray(2), 'utf-16le') ?? fail(damaged());
  if (bytes.includes(0)) throw notASpreadsheet();
  const body = bytes.subarray(0, 3).equals(UTF8_MARK) ? bytes.subarray(3) : bytes;
  const utf8 = decoded(body, 'utf-8');
  if (utf8 !== null) return utf8;
  // UTF-8 that only stops in the middle of a character was cut short; as GBK it would be a whole file of wrong words.
  if (isBeginning(body, 'utf-8')) throw damaged();
  return decoded(body, 'gb18030') ?? fail(isBeginning(body, 'gb18030') ? damaged() : notASpreadsheet());
}

function decoded(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isBeginning(bytes: Buffer, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function fail(refusal: Error): never {
  throw refusal;
}
