import { AgendaItemState, closeItem, openItem, openItemOf, reopenItem } from './agenda.js';
import { adjourned, aMeeting, evening, inSession, item } from './spec/a-meeting.js';
import { refusal } from './spec/refusal.js';

const { PENDING, OPEN, CLOSED } = AgendaItemState;
const agenda = [item('report', CLOSED), item('paving', OPEN), item('complaint', PENDING)];

describe('opening an item', () => {
  it('closes the one that was open, first', () => {
    expect(openItem(inSession(), agenda, 'complaint', evening(20))).toEqual([
      { ...agenda[1], state: CLOSED, closedAt: evening(20), spentSeconds: 19 * 60 },
      { ...agenda[2], state: OPEN, openedAt: evening(20) },
    ]);
  });

  it('changes nothing else when none was open', () => {
    const between = [item('report', CLOSED), item('paving', PENDING)];
    expect(openItem(inSession(), between, 'paving', evening(20))).toEqual([
      { ...between[1], state: OPEN, openedAt: evening(20) },
    ]);
  });

  it.each([
    ['one that is open', inSession(), 'paving', refusal('ITEM_ALREADY_OPEN')],
    ['one that is closed', inSession(), 'report', refusal('ITEM_CLOSED')],
    ["another meeting's", inSession(), 'elsewhere', refusal('ITEM_NOT_FOUND', 'itemId')],
    ['any before the meeting', aMeeting(), 'complaint', refusal('MEETING_NOT_OPEN')],
    ['any after the meeting', adjourned(), 'complaint', refusal('MEETING_ADJOURNED')],
  ])('is refused for %s', (_, meeting, id, refused) => {
    expect(() => openItem(meeting, agenda, id, evening())).toThrow(refused);
  });
});

describe('closing an item', () => {
  it('notes when', () => {
    const closed = { ...agenda[1], state: CLOSED, closedAt: evening(30), spentSeconds: 29 * 60 };
    expect(closeItem(inSession(), agenda, 'paving', evening(30))).toEqual(closed);
  });

  it.each([
    ['one that is pending', inSession(), 'complaint', refusal('ITEM_NOT_OPEN')],
    ['one that is closed', inSession(), 'report', refusal('ITEM_NOT_OPEN')],
    ["another meeting's", inSession(), 'elsewhere', refusal('ITEM_NOT_FOUND', 'itemId')],
    ['any before the meeting', aMeeting(), 'paving', refusal('MEETING_NOT_OPEN')],
    ['any after the meeting', adjourned(), 'paving', refusal('MEETING_ADJOURNED')],
  ])('is refused for %s', (_, meeting, id, refused) => {
    expect(() => closeItem(meeting, agenda, id, evening())).toThrow(refused);
  });
});

describe('taking up an item again', () => {
  it('closes the one that was open, and its time goes on', () => {
    const [closing, again] = reopenItem(inSession(), agenda, 'report', evening(20));
    expect([closing!.id, closing!.state, again!.id, again!.state]).toEqual([
      'paving',
      CLOSED,
      'report',
      OPEN,
    ]);
    expect(closeItem(inSession(), [again!], 'report', evening(22)).spentSeconds).toBe(8 * 60 + 2 * 60);
  });

  it.each([
    ['one that is to come', 'complaint', refusal('ITEM_NOT_CLOSED')],
    ['one that is open', 'paving', refusal('ITEM_ALREADY_OPEN')],
    ['one that was withdrawn', 'fees', refusal('ITEM_DROPPED')],
  ])('is refused for %s', (_, id, refused) => {
    const all = [...agenda, item('fees', AgendaItemState.WITHDRAWN)];
    expect(() => reopenItem(inSession(), all, id, evening(20))).toThrow(refused);
  });
});

it('an agenda says which item is open, if any', () => {
  expect(openItemOf(agenda)?.id).toBe('paving');
  expect(openItemOf([item('report', CLOSED), item('paving', PENDING)])).toBeUndefined();
});
