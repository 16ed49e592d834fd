import { asInput } from './as-sent';
import { draftOf, emptyInstrument, isWhole, shareOf, withArea, withItem } from './instrument-draft';

const filled = () => {
  const { areas, ...rest } = emptyInstrument('own-1');
  const [area] = areas;
  return {
    ...rest,
    zh: '停车',
    areas: [{ ...area!, zh: '车位', items: [{ ...area!.items[0]!, zh: '有序' }] }],
  };
};

describe('a form while it is written', () => {
  it('begins with an area and an item that everybody judges', () => {
    const [area, ...others] = emptyInstrument('own-1').areas;
    expect([area?.code, area?.items.map(({ code }) => code), others]).toEqual(['A', ['A1'], []]);
    expect(area?.items[0]?.judgedBy).toContain('OWNERS');
  });

  it('never uses a code again that stood for something else', () => {
    const longer = withArea(withItem(filled(), 0));
    const without = {
      ...longer,
      areas: longer.areas.slice(0, 1).map(area => ({ ...area, items: area.items.slice(0, 1) })),
    };
    const again = withArea(withItem(without, 0));
    expect(again.areas.map(({ code, items }) => [code, ...items.map(item => item.code)])).toEqual([
      ['A', 'A1', 'A3'],
      ['C', 'C1'],
    ]);
  });

  it.each([
    ['as it should be', {}, true],
    ['without a name', { zh: ' ' }, false],
    ['without areas', { areas: [] }, false],
  ])('is whole %s: %j', (_what, changes, whole) => {
    expect(isWhole({ ...filled(), ...changes })).toBe(whole);
  });

  it.each([
    ['0', false],
    ['101', false],
    ['1.5', false],
    ['', false],
    ['100', true],
  ])('takes points of %j: %s', (points, whole) => {
    const draft = filled();
    const [area] = draft.areas;
    const items = [{ ...area!.items[0]!, points }];
    expect(isWhole({ ...draft, areas: [{ ...area!, items }] })).toBe(whole);
  });

  it('asks owners something', () => {
    const draft = filled();
    const [area] = draft.areas;
    const items = [{ ...area!.items[0]!, judgedBy: ['TOWN' as const] }];
    expect(isWhole({ ...draft, areas: [{ ...area!, items }] })).toBe(false);
  });

  it('says what an area weighs in the whole once all weights are there', () => {
    const { areas } = withArea(filled());
    expect(shareOf(areas, areas[0]!)).toBe(50);
    expect(shareOf([areas[0]!, { ...areas[1]!, weight: '' }], areas[0]!)).toBeNull();
  });

  it('comes back from what was saved as it was sent', () => {
    const sent = asInput(filled(), 'town');
    const saved = {
      ...sent,
      version: 3,
      areas: sent.areas.map(area => ({
        ...area,
        items: area.items.map(item => ({ ...item, least: 1, most: 5 })),
      })),
    };
    expect(asInput(draftOf(saved as Parameters<typeof draftOf>[0]), 'town')).toEqual(sent);
  });
});
