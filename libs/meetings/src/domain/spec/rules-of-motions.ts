import { ADVISER, type To } from './command.js';
import type { PlainBallot, PlainHall } from './plain-hall.js';

/** Where nothing was ever moved there is nothing to ask about, and nothing is refused. */
export const ofMotions = {
  move: (hall: PlainHall) => hall.notNow() ?? begin(hall, null, 'moved'),
  amend: (hall: PlainHall) => {
    const main = hall.ballots.findLast(({ amends }) => !amends);
    if (!main) return undefined;
    if (hall.notNow()) return hall.notNow();
    return main.state === 'moved' ? begin(hall, main, 'moved') : 'MOTION_NOT_AMENDABLE';
  },
  put: (hall: PlainHall, { secret }: To<'put'>) => {
    if (hall.notNow()) return hall.notNow();
    if (hall.running()) return 'MOTION_OPEN';
    if (!hall.openItem()) return 'NO_ITEM_OPEN';
    return whyNoVote(hall, secret) ?? begin(hall, null, 'running', secret);
  },
  putMoved: (hall: PlainHall, { secret }: To<'putMoved'>) => {
    const ballot = hall.ballots.findLast(({ state }) => state === 'moved');
    if (!ballot) return undefined;
    if (hall.notNow()) return hall.notNow();
    if (hall.openItem()?.id !== ballot.item) return 'MOTION_OF_ANOTHER_ITEM';
    if (hall.ballots.some(({ amends, state }) => amends === ballot && state === 'moved'))
      return 'AMENDMENT_FIRST';
    if (hall.running()) return 'MOTION_OPEN';
    const why = whyNoVote(hall, secret);
    if (why) return why;
    ballot.state = 'running';
    ballot.secret = secret;
    return hall.done(null);
  },
  withdrawLast: (hall: PlainHall) => {
    const ballot = hall.latest();
    if (!ballot) return undefined;
    if (hall.notNow()) return hall.notNow();
    if (ballot.state !== 'moved' && ballot.state !== 'running') return 'MOTION_DECIDED';
    const stuck = !hall.quorum() || (ballot.secret && ballot.votes.size < 5);
    if (ballot.votes.size > 0 && !stuck) return 'VOTES_CAST';
    ballot.state = 'withdrawn';
    for (const each of hall.ballots)
      if (each.amends === ballot && each.state === 'moved') each.state = 'withdrawn';
    return hall.done(null);
  },
  vote: (hall: PlainHall, { seat, choice }: To<'vote'>) => {
    const ballot = hall.latest();
    if (!ballot) return undefined;
    const before = ballot.secret ? undefined : ballot.votes.get(seat);
    if (before === choice) return undefined;
    if (hall.notNow()) return hall.notNow();
    if (ballot.secret) return 'MOTION_IS_SECRET';
    const why = mayNotVote(hall, ballot, seat);
    if (why || before) return why ?? 'ALREADY_VOTED';
    ballot.votes.set(seat, choice);
    return undefined;
  },
  secretVote: (hall: PlainHall, { seat, choice }: To<'secretVote'>) => {
    const ballot = hall.latest();
    if (!ballot) return undefined;
    if (hall.notNow()) return hall.notNow();
    if (!ballot.secret) return 'MOTION_IS_NAMED';
    if (ballot.votes.has(seat)) return 'ALREADY_VOTED';
    const why = mayNotVote(hall, ballot, seat);
    if (!why) ballot.votes.set(seat, choice);
    return why;
  },
  announce: (hall: PlainHall) => {
    const ballot = hall.latest();
    if (!ballot) return undefined;
    if (hall.notNow()) return hall.notNow();
    if (ballot.state !== 'running') return 'MOTION_NOT_OPEN';
    if (!hall.quorum()) return 'QUORUM_LOST';
    if (ballot.secret && ballot.votes.size < 5) return 'SECRET_TOO_FEW';
    ballot.state = 'over';
    return hall.done(null);
  },
};

function begin(
  hall: PlainHall,
  amends: PlainBallot | null,
  state: PlainBallot['state'],
  secret = false,
): string | undefined {
  const open = hall.openItem();
  if (!open) return 'NO_ITEM_OPEN';
  hall.ballots.push({ amends, state, secret, item: open.id, votes: new Map() });
  return hall.done(null);
}

function whyNoVote(hall: PlainHall, secret: boolean): string | undefined {
  if (!hall.quorum()) return 'QUORUM_LOST';
  return secret && hall.voters() < 5 ? 'SECRET_TOO_FEW' : undefined;
}

function mayNotVote(hall: PlainHall, { state }: PlainBallot, seat: number): string | undefined {
  if (state !== 'running') return 'MOTION_NOT_OPEN';
  if (!hall.present[seat]) return 'SEAT_NOT_PRESENT';
  return seat === ADVISER ? 'SEAT_HAS_NO_VOTE' : undefined;
}
