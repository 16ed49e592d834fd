import type { To } from './command.js';
import type { PlainHall, PlainItem } from './plain-hall.js';

export const ofAgendas = {
  openItem: (hall: PlainHall, { item }: To<'openItem'>) =>
    hall.notNow() ?? open(hall, item, { closed: 'ITEM_CLOSED' }),
  reopenItem: (hall: PlainHall, { item }: To<'reopenItem'>) =>
    hall.notNow() ?? open(hall, item, { pending: 'ITEM_NOT_CLOSED' }),
  closeItem: (hall: PlainHall, command: To<'closeItem'>) => {
    const item = hall.item(command.item);
    if (hall.notNow()) return hall.notNow();
    if (!item) return 'ITEM_NOT_FOUND';
    if (item.state !== 'open') return 'ITEM_NOT_OPEN';
    if (hall.running()) return 'MOTION_OPEN';
    return hall.done(hall.change([item], 'closed'));
  },
  moveBefore: (hall: PlainHall, command: To<'moveBefore'>) => {
    const [item, before] = [hall.item(command.item), hall.item(command.before)];
    if (hall.state === 'after') return 'MEETING_ADJOURNED';
    if (!item) return 'ITEM_NOT_FOUND';
    if (item.state !== 'pending') return 'ITEM_NOT_PENDING';
    if (!before) return 'ITEM_NOT_FOUND';
    if (before.state !== 'pending') return 'ITEM_NOT_PENDING';
    const was = hall.items;
    deal(hall, item, before);
    if (hall.items.every((each, at) => each === was[at])) return undefined;
    return hall.done(() => void (hall.items = was));
  },
  insertBefore: (hall: PlainHall, command: To<'insertBefore'>) => {
    const before = hall.item(command.before);
    if (hall.state === 'after') return 'MEETING_ADJOURNED';
    if (!before) return 'ITEM_NOT_FOUND';
    if (before.state !== 'pending') return 'ITEM_NOT_PENDING';
    const item: PlainItem = { id: hall.items.length, state: 'pending' };
    hall.items = [...hall.items, item];
    deal(hall, item, before);
    return hall.done(null);
  },
  drop: (hall: PlainHall, command: To<'drop'>) => {
    const item = hall.item(command.item);
    if (hall.state === 'after') return 'MEETING_ADJOURNED';
    if (!item) return 'ITEM_NOT_FOUND';
    if (item.state === 'closed') return 'ITEM_CLOSED';
    if (item.state === 'dropped') return 'ITEM_DROPPED';
    if (item.state === 'open' && hall.state === 'resting') return 'MEETING_IN_RECESS';
    if (item.state === 'open' && hall.running()) return 'MOTION_OPEN';
    return hall.done(hall.change([item], 'dropped'));
  },
};

function open(
  hall: PlainHall,
  id: number,
  refused: Partial<Record<PlainItem['state'], string>>,
): string | undefined {
  const item = hall.item(id);
  if (!item) return 'ITEM_NOT_FOUND';
  if (refused[item.state]) return refused[item.state];
  if (item.state === 'open') return 'ITEM_ALREADY_OPEN';
  if (item.state === 'dropped') return 'ITEM_DROPPED';
  if (hall.running()) return 'MOTION_OPEN';
  const [closing, opening] = [
    hall.change(
      hall.items.filter(({ state }) => state === 'open'),
      'closed',
    ),
    hall.change([item], 'open'),
  ];
  return hall.done(() => opening() ?? closing());
}

/** Whatever is not to come keeps its place; the others fill the rest in their new order. */
function deal(hall: PlainHall, item: PlainItem, before: PlainItem): void {
  const others = hall.items.filter(each => each.state === 'pending' && each !== item);
  const order = item === before ? hall.items.filter(({ state }) => state === 'pending') : others;
  if (item !== before) order.splice(order.indexOf(before), 0, item);
  hall.items = hall.items.map(each => (each.state === 'pending' ? order.shift()! : each));
}
