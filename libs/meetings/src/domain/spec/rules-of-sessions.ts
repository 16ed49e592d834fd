import { SEATS, type To } from './command.js';
import type { PlainHall } from './plain-hall.js';

export const ofSessions = {
  aMinutePasses: () => undefined,
  checkIn: (hall: PlainHall, { seat }: To<'checkIn'>) => {
    if (hall.state === 'after') return 'CHECK_IN_CLOSED';
    hall.present[seat] = true;
    return undefined;
  },
  leave: (hall: PlainHall, { seat }: To<'leave'>) => {
    hall.present[seat] = false;
    return undefined;
  },
  open: (hall: PlainHall) => {
    if (hall.state === 'during' || hall.state === 'resting') return 'MEETING_ALREADY_OPEN';
    if (hall.state === 'after') return 'MEETING_ADJOURNED';
    if (!hall.present.includes(true)) return 'NOBODY_PRESENT';
    hall.state = 'during';
    return hall.done(null);
  },
  recess: (hall: PlainHall) => {
    if (hall.notNow()) return hall.notNow();
    if (hall.running()) return 'MOTION_OPEN';
    const before = hall.silence();
    hall.state = 'resting';
    return hall.done(() => {
      hall.state = 'during';
      return before.undo();
    });
  },
  resume: (hall: PlainHall) => {
    if (hall.state === 'before' || hall.state === 'after') return hall.notNow();
    if (hall.state !== 'resting') return 'NOT_IN_RECESS';
    hall.state = 'during';
    return hall.done(() => void (hall.state = 'resting'));
  },
  adjourn: (hall: PlainHall) => {
    if (hall.state === 'before' || hall.state === 'after') return hall.notNow();
    if (hall.running()) return 'MOTION_OPEN';
    const { state, present } = hall;
    const hands = hall.lists().map(list => [...list]);
    const closing = hall.change(
      hall.items.filter(item => item.state === 'open'),
      'closed',
    );
    hall.state = 'after';
    hall.present = hall.present.map(() => false);
    for (const list of hall.lists()) list.fill('down');
    return hall.done(() => {
      hall.state = state;
      hall.present = present;
      hall.lists().forEach((list, at) => list.splice(0, SEATS, ...hands[at]!));
      return closing();
    });
  },
  undo: (hall: PlainHall) => {
    if (!hall.last?.undo) return 'NOTHING_TO_UNDO';
    if (hall.clock - hall.last.at > 10) return 'UNDO_TOO_LATE';
    return hall.last.undo() ?? hall.done(null);
  },
};
