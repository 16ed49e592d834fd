const LOCAL_FILE = 0x04034b50;
const CENTRAL_FILE = 0x02014b50;
const END = 0x06054b50;
const END_BYTES = 22;
/** 1980-01-01 00:00, the first moment that a zip can tell. */
const TIME = 0;
const DATE = 0x21;

/**
 * An office document with the times in its zip taken away: what is written from the same record has the same bytes,
 * whenever it is written.
 */
export function withoutTimes(document: Uint8Array): Buffer {
  const zip = Buffer.from(document);
  const end = zip.length - END_BYTES;
  if (zip.readUInt32LE(end) !== END) throw new Error('This zip ends with a comment; nobody here writes one.');
  let at = zip.readUInt32LE(end + 16);
  for (let files = zip.readUInt16LE(end + 10); files > 0; files--) {
    if (zip.readUInt32LE(at) !== CENTRAL_FILE) throw new Error('This is no directory of a zip.');
    forget(zip, at + 12);
    const local = zip.readUInt32LE(at + 42);
    if (zip.readUInt32LE(local) !== LOCAL_FILE) throw new Error('This is no file of a zip.');
    forget(zip, local + 10);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}

function forget(zip: Buffer, at: number): void {
  zip.writeUInt16LE(TIME, at);
  zip.writeUInt16LE(DATE, at + 2);
}

export interface CoreProperties {
  readonly title: string;
  readonly at: Date;
}

/** For `Packer.toBuffer` of docx, which would write the present moment in here. */
export function coreProperties({ title, at }: CoreProperties): { path: string; data: string } {
  const moment = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at.toISOString()}</dcterms:${name}>`;
  const data =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title>${moment('created')}${moment('modified')}</cp:coreProperties>`;
  return { path: 'docProps/core.xml', data };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
