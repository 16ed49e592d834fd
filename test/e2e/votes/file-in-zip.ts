import { inflateRawSync } from 'node:zlib';

/** A file of a Word document or a workbook, as text. */
export function fileIn(zip: Buffer, name: string): string {
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4)) {
    const [method, size, nameSize] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
    ];
    if (zip.toString('utf8', at + 46, at + 46 + nameSize) !== name) continue;
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(from, from + size);
    return (method === 0 ? content : inflateRawSync(content)).toString('utf8');
  }
  throw new Error(`No ${name} in this file.`);
}
