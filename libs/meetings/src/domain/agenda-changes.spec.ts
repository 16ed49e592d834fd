import fc from 'fast-check';
import { dropItem, insertItem, moveItem } from './agenda-changes.js';
import { projectedEnd } from './agenda-time.js';
import { AgendaItemState, type AgendaItem } from './agenda.js';
import { carriedOver, unsettled } from './carry-over.js';
import { adjourned, aMeeting, evening, inSession, item, motion } from './spec/a-meeting.js';
import { refusal } from './spec/refusal.js';
import { MotionState } from './motion.js';

const { PENDING, OPEN, CLOSED, WITHDRAWN, POSTPONED } = AgendaItemState;
const numbered = (...items: AgendaItem[]) => items.map((each, at) => ({ ...each, position: at + 1 }));
/** 1 done, 2 to come, 3 open, 4 and 5 to come. */
const agenda = numbered(
  item('report', CLOSED),
  item('paving', PENDING),
  item('fees', OPEN),
  item('lifts', PENDING),
  item('dogs', PENDING),
);

const order = (changed: readonly AgendaItem[]) =>
  agenda
    .map(each => changed.find(({ id }) => id === each.id) ?? each)
    .toSorted((one, other) => one.position - other.position)
    .map(({ id }) => id);

describe('changing the order', () => {
  it.each([
    ['dogs', 'paving', ['report', 'dogs', 'fees', 'paving', 'lifts']],
    ['paving', null, ['report', 'lifts', 'fees', 'dogs', 'paving']],
    ['lifts', 'lifts', ['report', 'paving', 'fees', 'lifts', 'dogs']],
  ])('puts %s before %s, and leaves alone what was dealt with', (id, before, expected) => {
    expect(order(moveItem(inSession(), agenda, id, before))).toEqual(expected);
  });

  it.each([
    ['what is open', inSession(), 'fees', refusal('ITEM_NOT_PENDING', 'itemId')],
    ['what is closed', inSession(), 'report', refusal('ITEM_NOT_PENDING', 'itemId')],
    ['what there is not', inSession(), 'cats', refusal('ITEM_NOT_FOUND', 'itemId')],
    ['anything after the meeting', adjourned(), 'dogs', refusal('MEETING_ADJOURNED')],
  ])('is refused for %s', (_, meeting, id, refused) => {
    expect(() => moveItem(meeting, agenda, id, null)).toThrow(refused);
  });

  it('there and back is as before', () => {
    const pending = fc.constantFrom('paving', 'lifts', 'dogs');
    fc.assert(
      fc.property(pending, fc.option(pending), (id, before) => {
        const moved = moveItem(aMeeting(), agenda, id, before);
        const then = agenda.map(each => moved.find(other => other.id === each.id) ?? each);
        const ids = ['paving', 'lifts', 'dogs'];
        const back = ids[ids.indexOf(id) + 1] ?? null;
        const again = moveItem(aMeeting(), then, id, back);
        expect(then.map(each => again.find(other => other.id === each.id) ?? each)).toEqual(agenda);
      }),
    );
  });
});

describe('an urgent matter', () => {
  const urgent = { draft: item('leak'), because: '漏水', id: 'leak' };

  it('comes before the item that the chair names, with its reason', () => {
    const [added, ...moved] = insertItem(inSession(), agenda, { ...urgent, beforeId: 'lifts' });
    expect(added).toMatchObject({ position: 4, state: PENDING, urgentBecause: '漏水' });
    expect(moved.map(({ id, position }) => [id, position])).toEqual([
      ['lifts', 5],
      ['dogs', 6],
    ]);
  });

  it('does not fit into an agenda of fifty', () => {
    const full = Array.from({ length: 50 }, (_, at) => item(`${at}`));
    expect(() => insertItem(inSession(), full, { ...urgent, beforeId: null })).toThrow(
      refusal('AGENDA_TOO_LONG', 'agenda'),
    );
  });
});

describe('taking an item off', () => {
  const off = (itemId: string) => ({ itemId, because: '材料未到', as: AgendaItemState.POSTPONED as const });

  it('keeps why, and how long it was talked about', () => {
    const dropped = dropItem(inSession(), agenda, off('fees'), evening(6));
    expect(dropped).toMatchObject({ state: POSTPONED, droppedBecause: '材料未到', spentSeconds: 300 });
  });

  it('is refused for what is closed or off already', () => {
    expect(() => dropItem(inSession(), agenda, off('report'), evening())).toThrow(refusal('ITEM_CLOSED'));
    const again = [item('fees', WITHDRAWN)];
    expect(() => dropItem(inSession(), again, off('fees'), evening())).toThrow(refusal('ITEM_DROPPED'));
  });
});

describe('the end that is to be expected', () => {
  it.each([
    ['before the meeting: the plan', aMeeting(), evening(-20), 10 + 10 + 10 + 10],
    ['in session: what is left', inSession(), evening(4), 4 + 7 + 30],
    ['over time: what is to come', inSession(), evening(40), 40 + 30],
    ['in a recess: from its end', { ...inSession(), recessUntil: evening(30) }, evening(4), 30 + 7 + 30],
  ])('%s', (_, meeting, now, minutes) => {
    const items = meeting.openedAt
      ? agenda
      : agenda.filter(({ state }) => state !== OPEN).concat(item('fees'));
    expect(projectedEnd(meeting, items, now)).toEqual(evening(minutes));
  });

  it('is the end, once there is one', () => {
    expect(projectedEnd(adjourned(), agenda, evening(99))).toEqual(evening(90));
  });
});

describe('what a meeting leaves behind', () => {
  it('comes last on the agenda of the next, and is known by what it goes on with', () => {
    const taken = carriedOver(aMeeting(), agenda, [item('roof', POSTPONED)], () => 'roof again');
    expect(taken).toMatchObject([{ id: 'roof again', position: 6, state: PENDING, carriedFrom: 'roof' }]);
  });

  it('may be nothing', () => {
    expect(() => carriedOver(aMeeting(), agenda, [], () => '')).toThrow(refusal('NOTHING_CARRIED_OVER'));
  });

  it('is all that was not settled when a party stayed away (case 74)', () => {
    const decided = motion({ itemId: 'report', state: MotionState.ADOPTED });
    expect(unsettled(agenda, [decided]).map(({ id }) => id)).toEqual(['paving', 'fees', 'lifts', 'dogs']);
  });
});
