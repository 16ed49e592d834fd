import fc from 'fast-check';
import { recordsOf } from './records.js';

describe('the records of a text', () => {
  it.each([
    ['nothing', '', []],
    ['one line without an end', 'a,b', [['a', 'b']]],
    [
      'lines ended in three ways',
      'a,b\r\nc,d\ne,f\rg,h\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
    ],
    ['blank fields and blank lines', ',\n\n,,\n', [['', ''], [''], ['', '', '']]],
    ['a blank field at the very end', 'a,', [['a', '']]],
    ['quoted delimiters, line ends and marks', '"a,b","c\r\nd","e ""f"""', [['a,b', 'c\r\nd', 'e "f"']]],
    ['a mark inside a plain field', '5" pipe,b', [['5" pipe', 'b']]],
    ['something after the closing mark', '"a"b,c', [['ab', 'c']]],
    ['a quoted blank', '"",""', [['', '']]],
  ])('%s', (_, text, records) => {
    expect([...recordsOf(text, ',')]).toEqual(records);
  });

  it('may be delimited by something else', () => {
    expect([...recordsOf('a,1\tb', '\t')]).toEqual([['a,1', 'b']]);
  });

  it('do not swallow the rest of a file after a mark that is never closed', () => {
    expect(() => [...recordsOf('a,"b\nc,d\n', ',')]).toThrow(
      expect.objectContaining({ code: 'ROLL_FILE_DAMAGED' }),
    );
  });

  it('are what was written, whatever it was', () => {
    const quote = (field: string) => `"${field.replaceAll('"', '""')}"`;
    const field = fc.string({ unit: fc.constantFrom('a', '楼', ',', '"', '\n', '\r', ' ') });
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 1 }), { minLength: 1 }), records => {
        const text = records.map(record => record.map(quote).join(',')).join('\r\n');
        expect([...recordsOf(text, ',')]).toEqual(records);
      }),
    );
  });
});
