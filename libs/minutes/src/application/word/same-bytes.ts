import { Document, Packer, type IPropertiesOptions } from 'docx';
import { fixedParts } from './fixed-parts.js';

export interface About {
  readonly name: string;
  readonly by: string;
  /** When what it says was fixed; never the time of the download. */
  readonly at: Date;
}

/** The same content gives the same bytes: nothing in the file tells when or where it was made. */
export async function printWord(about: About, content: IPropertiesOptions): Promise<Buffer> {
  const document = new Document({ ...content, creator: about.by, title: about.name });
  return withoutTimes(await Packer.toBuffer(document, undefined, fixedParts(about)));
}

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, where the times of zip files begin. */
const FIRST_DAY = 0x0021;

/** In a zip file each entry carries the time of day twice: in its own header, and in the list at the end (APPNOTE 4.3). */
export function withoutTimes(zip: Buffer): Buffer {
  const file = Buffer.from(zip);
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || file.readUInt32LE(end) !== END) throw new Error('This is no zip file.');
  let at = file.readUInt32LE(end + 16);
  for (let entry = 0; entry < file.readUInt16LE(end + 10); entry++) {
    if (file.readUInt32LE(at) !== CENTRAL) throw new Error('The list of this zip file is broken.');
    const own = file.readUInt32LE(at + 42);
    for (const time of [at + 12, own + 10]) {
      file.writeUInt16LE(0, time);
      file.writeUInt16LE(FIRST_DAY, time + 2);
    }
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return file;
}
