import { crc32 } from 'node:zlib';
import { Refusal } from '@sifang/kernel';
import type { Bytes } from './bytes.js';

/** Photos that can be freed of every trace of who took them. */
const FREED: Readonly<Record<string, (photo: Buffer) => void>> = {
  'image/jpeg': freeJpeg,
  'image/png': freePng,
  'image/webp': freeWebp,
};

/** HEIC, PDF and office files hold names, devices and times where nobody takes them out in passing. @throws Refusal PHOTO_TELLS_WHO */
export function requireTraceless(mediaType: string): void {
  if (!(mediaType in FREED))
    throw new Refusal(
      'PHOTO_TELLS_WHO',
      'Send a JPEG, PNG or WebP photo: other files would tell who made them, and when.',
      'paperIds',
    );
}

/**
 * A photo as somebody sees it who must not find out whose it is: no device, owner, software, time or thumbnail, nothing
 * that an app has left behind the picture. Which way is up stays. Blanked in place, so that it is as long as it was.
 */
export async function* withoutTrace(mediaType: string, source: Bytes): Bytes {
  const pieces: Buffer[] = [];
  for await (const piece of source) pieces.push(piece);
  const photo = Buffer.concat(pieces);
  FREED[mediaType]?.(photo);
  yield photo;
}

const [START_OF_SCAN, END_OF_IMAGE, JFIF, ADOBE, COMMENT] = [0xda, 0xd9, 0xe0, 0xee, 0xfe];
const EXIF = 'Exif\0\0';

function freeJpeg(photo: Buffer): void {
  let at = 2;
  while (at + 4 <= photo.length && photo[at] === 0xff) {
    const mark = photo[at + 1]!;
    if (mark === END_OF_IMAGE) return void photo.fill(0, at + 2);
    const end = Math.min(photo.length, at + 2 + photo.readUInt16BE(at + 2));
    const isOfApp = mark >= JFIF && mark <= 0xef && mark !== JFIF && mark !== ADOBE;
    if (isOfApp || mark === COMMENT) freeSegment(photo.subarray(at + 4, end));
    at = mark === START_OF_SCAN ? afterScan(photo, end) : end;
  }
}

/** @returns where the next mark is that is no part of the picture's data */
function afterScan(photo: Buffer, from: number): number {
  for (let at = photo.indexOf(0xff, from); at >= 0; at = photo.indexOf(0xff, at + 1)) {
    const mark = photo[at + 1] ?? 0;
    if (mark !== 0 && mark !== 0xff && (mark < 0xd0 || mark > 0xd7)) return at;
  }
  return photo.length;
}

function freeSegment(body: Buffer): void {
  const orientation = body.toString('latin1', 0, 6) === EXIF ? orientationOf(body.subarray(6)) : null;
  body.fill(0);
  if (orientation === null || body.length < 32) return;
  // One entry of a directory (TIFF 6.0): tag 0x0112, SHORT, one of them, its value.
  body.write(`${EXIF}MM\0*`, 'latin1');
  body.writeUInt32BE(8, 10);
  body.writeUInt16BE(1, 14);
  for (const [value, to] of [
    [0x0112, 16],
    [3, 18],
    [orientation, 24],
  ] as const)
    body.writeUInt16BE(value, to);
  body.writeUInt32BE(1, 20);
}

function orientationOf(tiff: Buffer): number | null {
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  if (tiff.length < 8) return null;
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < Math.min(short(directory), 64); entry++)
    if (short(directory + 2 + 12 * entry) === 0x0112) {
      const value = short(directory + 10 + 12 * entry);
      return value >= 1 && value <= 8 ? value : null;
    }
  return null;
}

/** What a picture needs to be drawn; all else is a note. */
const PNG_PICTURE = /^(IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|sBIT|bKGD|hIST|pHYs|acTL|fcTL|fdAT)$/;

function freePng(photo: Buffer): void {
  let at = 8;
  while (at + 12 <= photo.length) {
    const [length, type] = [photo.readUInt32BE(at), photo.toString('latin1', at + 4, at + 8)];
    const end = at + 12 + length;
    if (end > photo.length) return void photo.fill(0, at);
    if (!PNG_PICTURE.test(type)) {
      // A private chunk that every reader skips.
      photo.write('siFg', at + 4, 'latin1');
      photo.fill(0, at + 8, end - 4);
      photo.writeUInt32BE(crc32(photo.subarray(at + 4, end - 4)), end - 4);
    }
    at = end;
    if (type === 'IEND') return void photo.fill(0, at);
  }
}

const WEBP_PICTURE = /^(VP8 |VP8L|VP8X|ALPH|ANIM|ANMF)$/;
/** Flags of VP8X: ICC profile, EXIF, XMP. */
const NOTES = 0b0010_1100;

function freeWebp(photo: Buffer): void {
  let at = 12;
  while (at + 8 <= photo.length) {
    const [type, length] = [photo.toString('latin1', at, at + 4), photo.readUInt32LE(at + 4)];
    const end = Math.min(photo.length, at + 8 + length + (length % 2));
    if (type === 'VP8X') photo[at + 8]! &= ~NOTES;
    if (!WEBP_PICTURE.test(type)) {
      photo.write('JUNK', at, 'latin1');
      photo.fill(0, at + 8, end);
    }
    at = end;
  }
}
