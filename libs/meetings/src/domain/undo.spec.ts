import { evening } from './spec/a-meeting.js';
import { refusal } from './spec/refusal.js';
import { inOrderOfRestoring, takeBack, undoableUntil, type Before } from './undo.js';
import { AgendaItemState } from './agenda.js';

const before: Before = { items: [] };
const last = { seq: 7, type: 'AGENDA_ITEM_CLOSED', at: evening(), before };
const after = (seconds: number) => new Date(evening().getTime() + seconds * 1000);

describe('taking back', () => {
  it.each([0, 9.999, 10])('is possible %d s after', seconds => {
    expect(takeBack(last, 7, after(seconds))).toBe(before);
  });

  it('is too late after ten seconds', () => {
    expect(() => takeBack(last, 7, after(10.001))).toThrow(refusal('UNDO_TOO_LATE'));
    expect(undoableUntil(last)).toEqual(after(10));
  });

  it('does not reach what others rely on, nor what was not done', () => {
    expect(() => takeBack({ ...last, before: null }, 7, after(1))).toThrow(refusal('NOTHING_TO_UNDO', 'seq'));
    expect(() => takeBack(null, 7, after(1))).toThrow(refusal('NOTHING_TO_UNDO', 'seq'));
    expect(() => takeBack(last, 8, after(1))).toThrow(refusal('NOTHING_TO_UNDO', 'seq'));
  });

  it('takes back nothing that somebody else did meanwhile', () => {
    expect(() => takeBack(last, 6, after(1))).toThrow(refusal('UNDO_OVERTAKEN'));
  });

  it('makes way before it opens again', () => {
    const state = (id: string, is: AgendaItemState) =>
      ({ id, state: is }) as NonNullable<Before['items']>[number];
    const items = [state('was open', AgendaItemState.OPEN), state('was to come', AgendaItemState.PENDING)];
    expect(inOrderOfRestoring({ items }).items.map(({ id }) => id)).toEqual(['was to come', 'was open']);
  });
});
