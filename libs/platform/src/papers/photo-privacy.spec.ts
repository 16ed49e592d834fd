import { withoutPlace } from './photo-privacy.js';

const segment = (mark: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, mark, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const START = latin('\xff\xd8');
const PICTURE = latin('\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00picture\xff\x00\xff\xd9');
const LATITUDE = latin('31.7081234');

/** IFD0 with orientation 6 and a pointer to a GPS directory that holds a latitude. */
function exif(): Buffer {
  const tiff = Buffer.alloc(70);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  entry(10, 0x0112, 3, 1, 6);
  entry(22, 0x8825, 4, 1, 40);
  tiff.writeUInt16LE(1, 40);
  entry(42, 0x0002, 2, LATITUDE.length, 56);
  LATITUDE.copy(tiff, 56);
  return segment(0xe1, Buffer.concat([latin('Exif\0\0'), tiff]));
  function entry(at: number, tag: number, type: number, count: number, value: number): void {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  }
}

async function cleaned(bytes: Buffer, at = 7): Promise<Buffer> {
  async function* pieces() {
    for (let i = 0; i < bytes.length; i += at) yield Buffer.from(bytes.subarray(i, i + at));
  }
  const out: Buffer[] = [];
  for await (const chunk of withoutPlace(pieces())) out.push(Buffer.from(chunk));
  return Buffer.concat(out);
}

describe('a photo', () => {
  it.each([1, 7, 64, 10_000])(
    'loses its place and keeps which way is up, in pieces of %d bytes',
    async size => {
      const photo = await cleaned(Buffer.concat([START, exif(), PICTURE]), size);
      expect(photo.includes(LATITUDE)).toBe(false);
      expect(photo).toHaveLength(START.length + exif().length + PICTURE.length);
      expect(photo.subarray(0, 46)).toEqual(Buffer.concat([START, exif()]).subarray(0, 46));
      expect(photo.subarray(-PICTURE.length)).toEqual(PICTURE);
    },
  );

  it('loses what else may tell the place', async () => {
    const quantisation = segment(0xdb, Buffer.alloc(65, 1));
    const xmp = segment(0xe1, latin('http://ns.adobe.com/xap/1.0/\0<exif:GPSLatitude>'));
    const photo = Buffer.concat([
      ...[
        START,
        xmp,
        segment(0xed, latin('Photoshop 3.0')),
        segment(0xfe, latin('合肥')),
        quantisation,
        PICTURE,
      ],
    ]);
    expect(await cleaned(photo)).toEqual(Buffer.concat([START, quantisation, PICTURE]));
  });

  it('loses an Exif that cannot be read', async () => {
    const broken = exif();
    broken.writeUInt32LE(0xffff_ff00, 14);
    expect(await cleaned(Buffer.concat([START, broken, PICTURE]))).toEqual(Buffer.concat([START, PICTURE]));
  });

  it.each([
    '\xff\xd8',
    '\xff\xd8\xff\xe1\xff',
    '\xff\xd8junk that is none',
    '\xff\xd8\xff\xe1\x00\x00\xff\xda',
  ])('that is cut off or none comes to an end: %j', async text => {
    expect((await cleaned(latin(text))).length).toBeLessThanOrEqual(text.length);
  });
});
