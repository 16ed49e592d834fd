import { beginsAs, mediaTypeOf } from './media-type.js';
import { zipOf } from './zip.fixture.js';

const refused = (code: string): Error => expect.objectContaining({ name: 'Refusal', code }) as Error;
const kindOf = (bytes: Buffer): string => mediaTypeOf(beginsAs(bytes.subarray(0, 32)), bytes);
const WORD = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

describe('a paper', () => {
  it.each([
    ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0])],
    ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])],
    ['image/webp', Buffer.from('RIFF1234WEBPVP8 ')],
    ['image/heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0')],
    ['application/pdf', Buffer.from('%PDF-1.7\n')],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', zipOf(WORD)],
    [
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      zipOf(['[Content_Types].xml', 'xl/workbook.xml']),
    ],
  ])('is %s by its bytes', (mediaType, bytes) => {
    expect(kindOf(bytes)).toBe(mediaType);
  });

  it.each([
    ['a page', Buffer.from('<!doctype html><script>'), 'PAPER_KIND_UNKNOWN'],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">'), 'PAPER_KIND_UNKNOWN'],
    ['a drawing after a mark', Buffer.from('\ufeff<?xml version="1.0"?><svg>'), 'PAPER_KIND_UNKNOWN'],
    ['a program', Buffer.from('MZ\x90'), 'PAPER_KIND_UNKNOWN'],
    ['a film', Buffer.from('\0\0\0\x18ftypisom\0\0\0\0'), 'PAPER_KIND_UNKNOWN'],
    ['half a beginning', Buffer.from([0xff, 0xd8]), 'PAPER_KIND_UNKNOWN'],
    ['nothing', Buffer.alloc(0), 'PAPER_EMPTY'],
    ['an archive', zipOf(['a.txt']), 'PAPER_KIND_UNKNOWN'],
    ['an archive without its table of contents', zipOf(WORD).subarray(0, 60), 'PAPER_KIND_UNKNOWN'],
    ['an archive whose table of contents lies', lying(), 'PAPER_KIND_UNKNOWN'],
    ['a document with macros', zipOf([...WORD, 'word/vbaProject.bin']), 'PAPER_KIND_UNKNOWN'],
    [
      'a document with a drawing that may hold a script',
      zipOf([...WORD, 'word/media/a.SVG']),
      'PAPER_KIND_UNKNOWN',
    ],
  ])('is not %s', (_what, bytes, code) => {
    expect(() => kindOf(bytes)).toThrow(refused(code));
  });
});

function lying(): Buffer {
  const zip = zipOf(WORD);
  zip.writeUInt16LE(40_000, zip.length - 12);
  return zip;
}
