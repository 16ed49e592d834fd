import fc from 'fast-check';
import { BlockKind } from './compile/block.js';
import { cover, masked } from './masking.js';
import { MINUTES } from './spec/a-version.js';

describe('what is published', () => {
  it.each([
    ['刘桂兰发言，陈国栋、李强答复。', '刘＊发言，陈国栋、李强答复。'],
    ['电话13812345678。', '电话138****5678。'],
    ['电话 138 1234 5678。', '电话 138****5678。'],
    ['身份证34012319800101123X。', '身份证3401**********123X。'],
    ['第13812345678901号文件，2026年11月22日。', '第13812345678901号文件，2026年11月22日。'],
  ])('%s reads %s', (text, read) => {
    const block = { id: 'closing', kind: BlockKind.PARAGRAPH, spans: [{ text, events: [3] }] };
    expect(masked([block], MINUTES.seats)).toEqual([{ ...block, spans: [{ text: read, events: [3] }] }]);
  });

  it('never holds a whole number of a telephone, wherever it stood', () => {
    const digits = fc.integer({ min: 0, max: 999_999_999 }).map(rest => `13${String(rest).padStart(9, '0')}`);
    const words = fc.constantFrom('', '联系', '；', 'a', '。');
    fc.assert(fc.property(words, digits, words, (a, phone, b) => !cover(a + phone + b, []).includes(phone)));
  });
});
