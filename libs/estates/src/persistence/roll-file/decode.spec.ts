import { decode } from './decode.js';

/** 序号,楼栋 in GBK. */
const GBK = Buffer.from([0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0xc2, 0xa5, 0xb6, 0xb0]);
/** 𠮷, which has four bytes in GB 18030 and no place in GBK. */
const GB18030_ALONE = Buffer.from([0x95, 0x34, 0xb2, 0x35]);
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const TEXT = '序号,楼栋';
const refused = (code: string) => expect.objectContaining({ code: `ROLL_FILE_${code}` });

describe('the text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.concat([MARK, Buffer.from(TEXT)])],
    ['GBK', GBK],
    ['GBK that says it is UTF-8', Buffer.concat([MARK, GBK])],
    ['UTF-16, as spreadsheet programs save "Unicode text"', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ])('is read from %s', (_, bytes) => {
    expect(decode(bytes)).toBe(TEXT);
  });

  it('may hold what GBK alone could not', () => {
    expect(decode(Buffer.concat([GBK, GB18030_ALONE]))).toBe(`${TEXT}𠮷`);
  });

  it.each([
    ['UTF-8 cut in a character', Buffer.from(TEXT).subarray(0, -1), 'DAMAGED'],
    ['GBK cut in a character', GBK.subarray(0, -1), 'DAMAGED'],
    ['UTF-16 cut in a character', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').subarray(0, -1), 'DAMAGED'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0, 0x0d]), 'NOT_A_SPREADSHEET'],
    ['bytes of no encoding', Buffer.from([0x61, 0xff, 0xff, 0x0a]), 'NOT_A_SPREADSHEET'],
  ])('is refused: %s', (_, bytes, code) => {
    expect(() => decode(bytes)).toThrow(refused(code));
  });
});
