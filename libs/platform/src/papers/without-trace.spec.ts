import { crc32, deflateSync } from 'node:zlib';
import { requireTraceless, withoutTrace } from './without-trace.js';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const SECRETS = ['HUAWEI P60', '2026:11:22 08:15:30', '孟小芳', 'thumbnail', '31.7081'].map(text =>
  Buffer.from(text),
);
const NOTE = Buffer.concat(SECRETS);

const segment = (mark: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, mark, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};
/** A directory with a device and which way is up, and what it points to. */
function exif(order: 'II' | 'MM', orientation: number): Buffer {
  const tiff = Buffer.alloc(38);
  const little = order === 'II';
  const [short, long] = little
    ? [tiff.writeUInt16LE.bind(tiff), tiff.writeUInt32LE.bind(tiff)]
    : [tiff.writeUInt16BE.bind(tiff), tiff.writeUInt32BE.bind(tiff)];
  tiff.write(order, 'latin1');
  short(42, 2);
  long(8, 4);
  short(2, 8);
  short(0x0110, 10);
  short(0x0112, 22);
  short(3, 24);
  long(1, 26);
  short(orientation, 30);
  return segment(0xe1, Buffer.concat([latin('Exif\0\0'), tiff, NOTE]));
}
const SCAN = latin('\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00picture\xff\x00more\xff\xd0again');
const jpeg = (...segments: Buffer[]): Buffer =>
  Buffer.concat([
    ...[
      latin('\xff\xd8'),
      segment(0xe0, latin('JFIF\0\x01\x02')),
      ...segments,
      segment(0xdb, latin('table')),
    ],
    ...[SCAN, segment(0xc4, latin('next')), SCAN, latin('\xff\xd9')],
  ]);
const chunk = (type: string, data: Buffer): Buffer => {
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crc32(Buffer.concat([latin(type), data])));
  return Buffer.concat([length, latin(type), data, crc]);
};
const png = (...notes: Buffer[]): Buffer =>
  Buffer.concat([
    ...[latin('\x89PNG\r\n\x1a\n'), chunk('IHDR', Buffer.alloc(13, 1)), ...notes],
    ...[chunk('IDAT', deflateSync(latin('picture'))), chunk('tEXt', NOTE), chunk('IEND', Buffer.alloc(0))],
  ]);
const part = (type: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  return Buffer.concat([latin(type), length, data, Buffer.alloc(data.length % 2)]);
};
const webp = (...notes: Buffer[]): Buffer =>
  Buffer.concat([
    ...[latin('RIFF\0\0\0\0WEBP'), part('VP8X', Buffer.from([0xff, 0, 0, 0, 9, 0, 0, 9, 0, 0]))],
    ...[part('VP8 ', latin('picture')), ...notes],
  ]);

async function freed(mediaType: string, photo: Buffer): Promise<Buffer> {
  async function* pieces() {
    for (let at = 0; at < photo.length; at += 50) yield Buffer.from(photo.subarray(at, at + 50));
  }
  const out: Buffer[] = [];
  for await (const piece of withoutTrace(mediaType, pieces())) out.push(piece);
  return Buffer.concat(out);
}
const told = (photo: Buffer): string[] => SECRETS.filter(secret => photo.includes(secret)).map(String);

describe('a photo that must not tell who took it', () => {
  it.each([
    ['a JPEG of a phone', 'image/jpeg', jpeg(exif('II', 6))],
    [
      'a JPEG that says more in other places',
      'image/jpeg',
      jpeg(segment(0xe2, NOTE), segment(0xed, NOTE), segment(0xfe, NOTE)),
    ],
    [
      'a JPEG with a film and another picture behind it',
      'image/jpeg',
      Buffer.concat([jpeg(), NOTE, jpeg(exif('MM', 1))]),
    ],
    ['a PNG', 'image/png', png(chunk('eXIf', NOTE), chunk('tIME', NOTE), chunk('iTXt', NOTE))],
    ['a PNG with something behind it', 'image/png', Buffer.concat([png(), NOTE])],
    ['a WebP', 'image/webp', webp(part('EXIF', NOTE), part('XMP ', NOTE))],
  ])('%s loses all that tells, and keeps its picture and its length', async (_what, mediaType, photo) => {
    expect(told(photo)).not.toEqual([]);
    const seen = await freed(mediaType, photo);
    expect(told(seen)).toEqual([]);
    expect(seen).toHaveLength(photo.length);
    const picture =
      mediaType === 'image/jpeg'
        ? SCAN
        : mediaType === 'image/png'
          ? deflateSync(latin('picture'))
          : latin('picture');
    expect(seen.includes(picture)).toBe(true);
  });

  it.each([
    ['II', 6],
    ['MM', 8],
  ] as const)('stays the right way up (%s %d)', async (order, orientation) => {
    const seen = await freed('image/jpeg', jpeg(exif(order, orientation)));
    const at = seen.indexOf('Exif\0\0') + 6;
    expect(seen.toString('latin1', at, at + 4)).toBe('MM\0*');
    expect([seen.readUInt16BE(at + 8), seen.readUInt16BE(at + 10), seen.readUInt16BE(at + 18)]).toEqual([
      1,
      0x0112,
      orientation,
    ]);
  });

  it('is a whole PNG still: every chunk has its sum', async () => {
    const seen = await freed('image/png', png(chunk('tEXt', NOTE)));
    for (let at = 8; at < seen.length;) {
      const end = at + 8 + seen.readUInt32BE(at);
      expect(seen.readUInt32BE(end)).toBe(crc32(seen.subarray(at + 4, end)));
      at = end + 4;
    }
  });

  it('says of a WebP no longer that there are notes', async () => {
    const seen = await freed('image/webp', webp(part('EXIF', NOTE)));
    expect(seen[20]! & 0b0010_1100).toBe(0);
  });

  it.each([
    latin('\xff\xd8\xff'),
    latin('\xff\xd8\xff\xe1\xff\xff'),
    latin('\x89PNG\r\n\x1a\n\xff\xff\xff\xffeXIf'),
    latin('RIFF'),
  ])('that is broken off at %j breaks nothing', async photo => {
    for (const mediaType of ['image/jpeg', 'image/png', 'image/webp'])
      expect(await freed(mediaType, photo)).toHaveLength(photo.length);
  });

  it.each(['image/heic', 'application/pdf'])('is no %s', mediaType => {
    expect(() => requireTraceless(mediaType)).toThrow(expect.objectContaining({ code: 'PHOTO_TELLS_WHO' }));
  });
});
