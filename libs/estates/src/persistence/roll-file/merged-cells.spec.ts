import { mergesIn } from './merged-cells.js';

const merging = (...refs: string[]) => {
  const elements = refs.map(ref => `<mergeCell ref="${ref}"/>`).join('');
  const content = Buffer.from(`<sheetData/><mergeCells count="1">${elements}</mergeCells><pageMargins/>`);
  return () => mergesIn(content);
};

describe('merged cells', () => {
  it('may be a title and some buildings', () => {
    expect(merging('A1:M1', 'B3:B2500', 'AA1:AB50000')).not.toThrow();
  });

  it.each([
    ['TOO_LARGE', 'one merge over the whole sheet', ['A1:XFD1048576']],
    ['TOO_LARGE', 'many merges', Array.from({ length: 200 }, (_, at) => `A${at + 1}:Z${at + 400}`)],
    ['DAMAGED', 'a merge in disguise', ['&#65;1:XFD1048576']],
    ['DAMAGED', 'a merge that ends before it begins to be one', ['A1']],
  ])('are refused with %s: %s', (code, _, refs) => {
    expect(merging(...refs)).toThrow(expect.objectContaining({ code: `ROLL_FILE_${code}` }));
  });
});
