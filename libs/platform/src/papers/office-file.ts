const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const END_BYTES = 22;

const PARTS: readonly (readonly [part: string, mediaType: string])[] = [
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
];
const MACROS = /vbaProject|\.bin$|\.exe$|\.js$|\.html?$|\.svg$/i;

/**
 * Whether the ZIP that ends so is a Word or Excel file without macros, by the names in its table of contents.
 * @param tail the end of the file, of which the table of contents must be a part
 */
export function officeTypeOf(tail: Buffer): string | null {
  const names = namesIn(tail);
  if (!names?.includes('[Content_Types].xml') || names.some(name => MACROS.test(name))) return null;
  return PARTS.find(([part]) => names.includes(part))?.[1] ?? null;
}

function namesIn(tail: Buffer): string[] | null {
  const end = tail.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0 || end + END_BYTES > tail.length) return null;
  const entries = tail.readUInt16LE(end + 10);
  let at = end - tail.readUInt32LE(end + 12);
  if (at < 0) return null;
  const names: string[] = [];
  for (let entry = 0; entry < entries; entry++) {
    if (at + ENTRY_BYTES > end || tail.readUInt32LE(at) !== ENTRY) return null;
    const length = tail.readUInt16LE(at + 28);
    names.push(tail.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + length));
    at += ENTRY_BYTES + length + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
  }
  return names;
}
