import { emptyDraft, emptyItem, instantOf, toInput, totalMinutes, withoutBlanks } from './meeting-draft';

describe('the draft of a meeting', () => {
  it('reads the wall clock as that of Asia/Shanghai', () => {
    expect(instantOf('2026-11-22T19:30')).toBe('2026-11-22T11:30:00.000Z');
    expect(instantOf('')).toBeUndefined();
    expect(instantOf('2026-11-22')).toBeUndefined();
  });

  it('adds up the planned minutes and counts nonsense as nothing', () => {
    expect(
      totalMinutes(['10', '20', '', 'x', '-5', '1.5'].map(minutes => ({ ...emptyItem(), minutes }))),
    ).toBe(30);
  });

  it('of topics alone has no rows that nobody wrote in', () => {
    const written = { ...emptyItem(), title: '道路' };
    expect(withoutBlanks([emptyItem('REPORT'), written, { ...emptyItem(), title: '  ' }])).toEqual([written]);
  });

  it('keeps its id over every try', () => {
    const draft = emptyDraft();
    expect(toInput(draft).id).toBe(toInput({ ...draft, title: 'later' }).id);
  });

  it('sends trimmed words, and an empty number where a source has none', () => {
    const item = { ...emptyItem(), title: ' 道路 ', sourceRef: '  ' };
    const input = toInput({ ...emptyDraft(), title: ' 议事会 ', agenda: [item] });
    expect(input.title).toBe('议事会');
    expect(input.agenda[0]).toMatchObject({ title: '道路', sourceRef: '' });
    expect(input.agenda[0]).not.toHaveProperty('key');
  });
});
