import fc from 'fast-check';
import { ChangeKind, changesBetween } from './changes.js';
import { BlockKind, type Block } from './compile/block.js';

const block = (id: string, text = id): Block => ({
  ...{ id, kind: BlockKind.PARAGRAPH, spans: [{ text, events: [] }] },
});

describe('two versions', () => {
  it('are compared paragraph by paragraph', () => {
    const changes = changesBetween(
      [block('title'), block('old'), block('closing', '请落实。')],
      [block('title'), block('new'), block('closing', '请抓紧落实。')],
    );
    expect(changes.map(({ kind, blockId }) => [blockId, kind])).toEqual([
      ['title', ChangeKind.SAME],
      ['old', ChangeKind.REMOVED],
      ['new', ChangeKind.ADDED],
      ['closing', ChangeKind.CHANGED],
    ]);
  });

  it('lose no paragraph of either', () => {
    const texts = fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
      .map(ids => ids.map(id => block(id)));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const changes = changesBetween(before, after);
        const olds = changes.filter(each => each.before !== null).map(({ blockId }) => blockId);
        const news = changes.filter(each => each.after !== null).map(({ blockId }) => blockId);
        expect(new Set(olds)).toEqual(new Set(before.map(({ id }) => id)));
        expect(news).toEqual(after.map(({ id }) => id));
      }),
    );
  });
});
