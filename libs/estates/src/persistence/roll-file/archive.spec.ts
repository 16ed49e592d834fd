import { contentOf, entriesOf, requireModestSize } from './archive.js';
import { anArchive, type Part } from './spec/an-archive.js';

const sheet: Part = { name: 'xl/worksheets/sheet1.xml', content: '<worksheet/>' };
const other: Part = { name: '说明.xml', content: 'x'.repeat(5000) };
const refused = (code: string) => expect.objectContaining({ code: `ROLL_FILE_${code}` });

function opened(bytes: Buffer): string[][] {
  const entries = entriesOf(bytes);
  requireModestSize(entries);
  return entries.map(entry => [entry.name, contentOf(bytes, entry).toString()]);
}

describe('an archive', () => {
  it('gives its entries', () => {
    expect(opened(anArchive([sheet, other]))).toEqual([
      [sheet.name, sheet.content],
      [other.name, other.content],
    ]);
  });

  it.each<[code: string, string, Part]>([
    ['TOO_LARGE', 'says that it unpacks to gigabytes', { ...sheet, size: 4_000_000_000 }],
    ['DAMAGED', 'unpacks to more than it says', { ...sheet, content: Buffer.alloc(9_000_000), size: 100 }],
    ['DAMAGED', 'unpacks to less than it says', { ...sheet, size: 13 }],
    ['DAMAGED', 'is not what it was when it was packed', { ...sheet, checksum: 1 }],
    ['DAMAGED', 'is packed in a way nobody uses here', { ...sheet, method: 12 }],
    ['PROTECTED', 'has an entry that is encrypted', { ...sheet, flags: 1 }],
  ])('is refused with %s when it %s', (code, _, part) => {
    expect(() => opened(anArchive([sheet, part]))).toThrow(refused(code));
  });

  it('is refused when its entries together are too large', () => {
    const half: Part = { ...sheet, size: 70_000_000 };
    expect(() => opened(anArchive([half, half]))).toThrow(refused('TOO_LARGE'));
  });

  it('is refused wherever it was cut short', () => {
    const whole = anArchive([sheet, sheet]);
    for (let length = 0; length < whole.length; length += 1)
      expect(() => opened(whole.subarray(0, length))).toThrow(refused('DAMAGED'));
  });
});
