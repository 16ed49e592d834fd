import fc from 'fast-check';
import { amended, AmendmentKind, requireAmendable, requireAmendmentsDecided } from './amendment.js';
import { MotionState } from './motion.js';
import { motion } from './spec/a-meeting.js';
import { refusal } from './spec/refusal.js';
import { textDiff } from './text-diff.js';

const { REPLACE, ADD } = AmendmentKind;
const { MOVED, WITHDRAWN, NOT_ADOPTED } = MotionState;
const text = '由物业企业在一个月内翻修积水路面。费用由物业承担。';
const amends = (kind: AmendmentKind, passage = '') => ({ amendsId: 'motion', kind, passage });

describe('an amendment', () => {
  it.each([
    ['a passage', amends(REPLACE, '一个月'), '三十日', '由物业企业在三十日内翻修积水路面。费用由物业承担。'],
    ['the whole text', amends(REPLACE), '另议。', '另议。'],
    ['nothing, and adds a paragraph', amends(ADD), '先修东门。', `${text}\n先修东门。`],
  ])('replaces %s', (_, amendment, words, after) => {
    expect(amended(text, amendment, words)).toEqual({ before: text, after });
  });

  it.each([
    [
      'words that are not there',
      amends(REPLACE, '两个月'),
      '三十日',
      refusal('PASSAGE_NOT_FOUND', 'passage'),
    ],
    ['words that are there twice', amends(REPLACE, '物业'), '企业', refusal('PASSAGE_NOT_FOUND', 'passage')],
    ['words by the same', amends(REPLACE, '一个月'), '一个月', refusal('AMENDMENT_CHANGES_NOTHING', 'text')],
    ['a line by a book', amends(ADD), '长'.repeat(2000), refusal('TEXT_TOO_LONG', 'text')],
  ])('does not replace %s', (_, amendment, words, refused) => {
    expect(() => amended(text, amendment, words)).toThrow(refused);
  });

  it('comes before its main motion, as long as it is alive', () => {
    const main = motion({ state: MOVED });
    const pending = motion({ id: 'other words', state: MOVED, amendment: amends(ADD) });
    expect(() => requireAmendmentsDecided(main, [main, pending])).toThrow(refusal('AMENDMENT_FIRST'));
    for (const state of [WITHDRAWN, NOT_ADOPTED])
      expect(() => requireAmendmentsDecided(main, [main, { ...pending, state }])).not.toThrow();
  });

  it('amends neither another amendment nor what is voted on', () => {
    for (const fixed of [motion(), motion({ state: MOVED, amendment: amends(ADD) })])
      expect(() => requireAmendable(fixed)).toThrow(refusal('MOTION_NOT_AMENDABLE', 'motionId'));
  });
});

describe('the difference of two texts', () => {
  it('is told by sentences', () => {
    expect(textDiff(text, '由物业企业在三十日内翻修积水路面。费用由物业承担。先修东门。')).toEqual([
      { change: 'OUT', text: '由物业企业在一个月内翻修积水路面。' },
      { change: 'IN', text: '由物业企业在三十日内翻修积水路面。' },
      { change: 'SAME', text: '费用由物业承担。' },
      { change: 'IN', text: '先修东门。' },
    ]);
  });

  it('holds both texts, whatever they are', () => {
    const any = fc.array(fc.constantFrom('甲。', '乙；', '丙', '\n', '丁！')).map(parts => parts.join(''));
    fc.assert(
      fc.property(any, any, (before, after) => {
        const joined = (...changes: readonly string[]) =>
          textDiff(before, after)
            .filter(({ change }) => changes.includes(change))
            .map(stretch => stretch.text)
            .join('');
        expect(joined('SAME', 'OUT')).toBe(before);
        expect(joined('SAME', 'IN')).toBe(after);
      }),
    );
  });
});
