import type { To } from './command.js';
import type { PlainHall } from './plain-hall.js';

export const ofTheFloor = {
  raiseHand: (hall: PlainHall, { seat, kind }: To<'raiseHand'>) => {
    const hands = hall.hands[kind];
    if (hall.notNow()) return hall.notNow();
    if (!hall.present[seat]) return 'SEAT_NOT_PRESENT';
    if (hands[seat] !== 'down' || hall.speaker()?.seat === seat) return 'ALREADY_WAITING';
    hands[seat] = 'up';
    return undefined;
  },
  lowerHand: (hall: PlainHall, { seat }: To<'lowerHand'>) => {
    const up = hall.lists().filter(hands => hands[seat] === 'up');
    if (up.length === 0) return 'NOT_WAITING';
    for (const hands of up) hands[seat] = 'down';
    return undefined;
  },
  giveFloor: (hall: PlainHall, { seat, kind }: To<'giveFloor'>) => {
    const hands = hall.hands[kind];
    if (hall.notNow()) return hall.notNow();
    if (hands[seat] !== 'up') return 'NOT_WAITING';
    const before = hall.silence();
    hands[seat] = 'speaking';
    return hall.done(() => {
      if (before.refused()) return before.refused();
      hands[seat] = 'up';
      return before.undo();
    });
  },
  giveBack: (hall: PlainHall, { seat }: To<'giveBack'>) => {
    if (hall.speaker()?.seat !== seat) return 'NOT_SPEAKING';
    hall.silence();
    return hall.done(null);
  },
  endSpeech: (hall: PlainHall) => {
    if (!hall.speaker()) return 'NOBODY_SPEAKING';
    const before = hall.silence();
    return hall.done(() => before.refused() ?? before.undo());
  },
};
