import { ADVISER, ITEMS, OF_THE_FIRM, SEATS, type Command } from './command.js';

interface Item {
  readonly id: number;
  state: 'pending' | 'open' | 'closed' | 'dropped';
}

interface Ballot {
  state: 'moved' | 'running' | 'over' | 'withdrawn';
  readonly item: number;
  readonly amends: Ballot | null;
  secret: boolean;
  readonly votes: Map<number, string>;
}

type Hand = 'down' | 'up' | 'speaking';

/** What the rules say of a meeting, written a second time and as plainly as can be, to check the first by. */
export class RuleBook {
  private state: 'before' | 'during' | 'resting' | 'after' = 'before';
  private present = Array<boolean>(SEATS).fill(false);
  /** In the order of their numbers. */
  private items: Item[] = Array.from({ length: ITEMS }, (_, id) => ({ id, state: 'pending' }));
  /** For a speech, and for a point of order. */
  private readonly hands = { SPEECH: fresh(), POINT_OF_ORDER: fresh(), REPLY: fresh() };
  private readonly ballots: Ballot[] = [];
  private clock = 0;
  private last: { at: number; undo: (() => string | undefined) | null } | null = null;

  /** @returns the code of the refusal that must come, or undefined when the command must work. */
  do(command: Command): string | undefined {
    this.clock += command.do === 'aMinutePasses' ? 61 : 1;
    switch (command.do) {
      case 'aMinutePasses':
        return undefined;
      case 'checkIn':
        if (this.state === 'after') return 'CHECK_IN_CLOSED';
        this.present[command.seat] = true;
        return undefined;
      case 'leave':
        this.present[command.seat] = false;
        return undefined;
      case 'open':
        if (this.state === 'during' || this.state === 'resting') return 'MEETING_ALREADY_OPEN';
        if (this.state === 'after') return 'MEETING_ADJOURNED';
        if (!this.present.includes(true)) return 'NOBODY_PRESENT';
        this.state = 'during';
        return this.done(null);
      case 'openItem':
        return this.notNow() ?? this.open(command.item, { closed: 'ITEM_CLOSED' });
      case 'reopenItem':
        return this.notNow() ?? this.open(command.item, { pending: 'ITEM_NOT_CLOSED' });
      case 'closeItem': {
        const item = this.item(command.item);
        if (this.notNow()) return this.notNow();
        if (!item) return 'ITEM_NOT_FOUND';
        if (item.state !== 'open') return 'ITEM_NOT_OPEN';
        if (this.running()) return 'MOTION_OPEN';
        return this.done(this.change([item], 'closed'));
      }
      case 'moveBefore':
        return this.move(command.item, command.before);
      case 'insertBefore':
        return this.insert(command.before);
      case 'drop': {
        const item = this.item(command.item);
        if (this.state === 'after') return 'MEETING_ADJOURNED';
        if (!item) return 'ITEM_NOT_FOUND';
        if (item.state === 'closed') return 'ITEM_CLOSED';
        if (item.state === 'dropped') return 'ITEM_DROPPED';
        if (item.state === 'open' && this.state === 'resting') return 'MEETING_IN_RECESS';
        if (item.state === 'open' && this.running()) return 'MOTION_OPEN';
        return this.done(this.change([item], 'dropped'));
      }
      case 'raiseHand': {
        const hands = this.hands[command.kind];
        if (this.notNow()) return this.notNow();
        if (!this.present[command.seat]) return 'SEAT_NOT_PRESENT';
        if (hands[command.seat] !== 'down' || this.speaker()?.seat === command.seat) return 'ALREADY_WAITING';
        hands[command.seat] = 'up';
        return undefined;
      }
      case 'lowerHand': {
        const up = this.lists().filter(hands => hands[command.seat] === 'up');
        if (up.length === 0) return 'NOT_WAITING';
        for (const hands of up) hands[command.seat] = 'down';
        return undefined;
      }
      case 'giveFloor': {
        const hands = this.hands[command.kind];
        if (this.notNow()) return this.notNow();
        if (hands[command.seat] !== 'up') return 'NOT_WAITING';
        const before = this.silence();
        hands[command.seat] = 'speaking';
        return this.done(() => {
          if (before.refused()) return before.refused();
          hands[command.seat] = 'up';
          return before.undo();
        });
      }
      case 'giveBack':
        if (this.speaker()?.seat !== command.seat) return 'NOT_SPEAKING';
        this.silence();
        return this.done(null);
      case 'endSpeech': {
        if (!this.speaker()) return 'NOBODY_SPEAKING';
        const before = this.silence();
        return this.done(() => before.refused() ?? before.undo());
      }
      case 'recess': {
        if (this.notNow()) return this.notNow();
        if (this.running()) return 'MOTION_OPEN';
        const before = this.silence();
        this.state = 'resting';
        return this.done(() => {
          this.state = 'during';
          return before.undo();
        });
      }
      case 'resume':
        if (this.state === 'before' || this.state === 'after') return this.notNow();
        if (this.state !== 'resting') return 'NOT_IN_RECESS';
        this.state = 'during';
        return this.done(() => void (this.state = 'resting'));
      case 'move':
        return this.notNow() ?? this.begin(null, 'moved');
      case 'amend': {
        const main = this.ballots.findLast(({ amends }) => !amends);
        if (!main) return undefined;
        if (this.notNow()) return this.notNow();
        return main.state === 'moved' ? this.begin(main, 'moved') : 'MOTION_NOT_AMENDABLE';
      }
      case 'put':
        if (this.notNow()) return this.notNow();
        if (this.running()) return 'MOTION_OPEN';
        if (!this.items.some(({ state }) => state === 'open')) return 'NO_ITEM_OPEN';
        return this.whyNoVote(command.secret) ?? this.begin(null, 'running', command.secret);
      case 'putMoved': {
        const ballot = this.ballots.findLast(({ state }) => state === 'moved');
        if (!ballot) return undefined;
        if (this.notNow()) return this.notNow();
        if (this.items.find(({ state }) => state === 'open')?.id !== ballot.item)
          return 'MOTION_OF_ANOTHER_ITEM';
        if (this.ballots.some(({ amends, state }) => amends === ballot && state === 'moved'))
          return 'AMENDMENT_FIRST';
        if (this.running()) return 'MOTION_OPEN';
        const why = this.whyNoVote(command.secret);
        if (why) return why;
        ballot.state = 'running';
        ballot.secret = command.secret;
        return this.done(null);
      }
      case 'withdrawLast': {
        const ballot = this.running() ?? this.ballots.at(-1);
        if (!ballot) return undefined;
        if (this.notNow()) return this.notNow();
        if (ballot.state !== 'moved' && ballot.state !== 'running') return 'MOTION_DECIDED';
        const stuck = !this.quorum() || (ballot.secret && ballot.votes.size < 5);
        if (ballot.votes.size > 0 && !stuck) return 'VOTES_CAST';
        ballot.state = 'withdrawn';
        for (const each of this.ballots)
          if (each.amends === ballot && each.state === 'moved') each.state = 'withdrawn';
        return this.done(null);
      }
      case 'vote':
        return this.vote(command.seat, command.choice);
      case 'secretVote':
        return this.secretVote(command.seat, command.choice);
      case 'announce': {
        const ballot = this.running() ?? this.ballots.at(-1);
        if (!ballot) return undefined;
        if (this.notNow()) return this.notNow();
        if (ballot.state !== 'running') return 'MOTION_NOT_OPEN';
        if (!this.quorum()) return 'QUORUM_LOST';
        if (ballot.secret && ballot.votes.size < 5) return 'SECRET_TOO_FEW';
        ballot.state = 'over';
        return this.done(null);
      }
      case 'adjourn':
        return this.adjourn();
      case 'undo': {
        if (!this.last?.undo) return 'NOTHING_TO_UNDO';
        if (this.clock - this.last.at > 10) return 'UNDO_TOO_LATE';
        return this.last.undo() ?? this.done(null);
      }
    }
  }

  private done(undo: (() => string | undefined) | null): undefined {
    this.last = { at: this.clock, undo };
  }

  /** Why nothing goes on now. */
  private notNow(): string | undefined {
    if (this.state === 'before') return 'MEETING_NOT_OPEN';
    if (this.state === 'after') return 'MEETING_ADJOURNED';
    return this.state === 'resting' ? 'MEETING_IN_RECESS' : undefined;
  }

  private item(id: number): Item | undefined {
    return this.items.find(item => item.id === id);
  }

  private change(items: readonly Item[], state: Item['state']): () => undefined {
    const before = items.map(item => item.state);
    for (const item of items) item.state = state;
    return () => void items.forEach((item, at) => (item.state = before[at]!));
  }

  private open(id: number, refused: Partial<Record<Item['state'], string>>): string | undefined {
    const item = this.item(id);
    if (!item) return 'ITEM_NOT_FOUND';
    if (refused[item.state]) return refused[item.state];
    if (item.state === 'open') return 'ITEM_ALREADY_OPEN';
    if (item.state === 'dropped') return 'ITEM_DROPPED';
    if (this.running()) return 'MOTION_OPEN';
    const [closing, opening] = [
      this.change(
        this.items.filter(({ state }) => state === 'open'),
        'closed',
      ),
      this.change([item], 'open'),
    ];
    return this.done(() => opening() ?? closing());
  }

  private move(id: number, beforeId: number): string | undefined {
    const [item, before] = [this.item(id), this.item(beforeId)];
    if (this.state === 'after') return 'MEETING_ADJOURNED';
    if (!item) return 'ITEM_NOT_FOUND';
    if (item.state !== 'pending') return 'ITEM_NOT_PENDING';
    if (!before) return 'ITEM_NOT_FOUND';
    if (before.state !== 'pending') return 'ITEM_NOT_PENDING';
    const was = this.items;
    this.deal(item, before);
    if (this.items.every((each, at) => each === was[at])) return undefined;
    return this.done(() => void (this.items = was));
  }

  /** Whatever is not to come keeps its place; the others fill the rest in their new order. */
  private deal(item: Item, before: Item): void {
    const others = this.items.filter(each => each.state === 'pending' && each !== item);
    const order = item === before ? this.items.filter(({ state }) => state === 'pending') : others;
    if (item !== before) order.splice(order.indexOf(before), 0, item);
    this.items = this.items.map(each => (each.state === 'pending' ? order.shift()! : each));
  }

  private insert(beforeId: number): string | undefined {
    const before = this.item(beforeId);
    if (this.state === 'after') return 'MEETING_ADJOURNED';
    if (!before) return 'ITEM_NOT_FOUND';
    if (before.state !== 'pending') return 'ITEM_NOT_PENDING';
    const item: Item = { id: this.items.length, state: 'pending' };
    this.items = [...this.items, item];
    this.deal(item, before);
    return this.done(null);
  }

  private lists(): Hand[][] {
    return Object.values(this.hands);
  }

  private speaker(): { seat: number; hands: Hand[] } | undefined {
    for (const hands of this.lists())
      if (hands.includes('speaking')) return { seat: hands.indexOf('speaking'), hands };
    return undefined;
  }

  /** Whoever speaks has finished. Who has raised a hand again since cannot be given the floor back. */
  private silence() {
    const before = this.speaker();
    if (before) before.hands[before.seat] = 'down';
    return {
      refused: (): string | undefined =>
        before && before.hands[before.seat] === 'up' ? 'ALREADY_WAITING' : undefined,
      undo: (): undefined => {
        if (before) before.hands[before.seat] = 'speaking';
      },
    };
  }

  private running(): Ballot | undefined {
    return this.ballots.find(({ state }) => state === 'running');
  }

  private begin(amends: Ballot | null, state: Ballot['state'], secret = false): string | undefined {
    const open = this.items.find(item => item.state === 'open');
    if (!open) return 'NO_ITEM_OPEN';
    this.ballots.push({ amends, state, secret, item: open.id, votes: new Map() });
    return this.done(null);
  }

  private quorum(): boolean {
    const there = (firm: boolean) => this.present.some((is, at) => is && OF_THE_FIRM.includes(at) === firm);
    return there(true) && there(false);
  }

  private whyNoVote(secret: boolean): string | undefined {
    if (!this.quorum()) return 'QUORUM_LOST';
    const voters = this.present.filter((is, at) => is && at !== ADVISER).length;
    return secret && voters < 5 ? 'SECRET_TOO_FEW' : undefined;
  }

  private vote(seat: number, choice: string): string | undefined {
    const ballot = this.running() ?? this.ballots.at(-1);
    if (!ballot) return undefined;
    const before = ballot.secret ? undefined : ballot.votes.get(seat);
    if (before === choice) return undefined;
    if (this.notNow()) return this.notNow();
    if (ballot.secret) return 'MOTION_IS_SECRET';
    const why = this.mayNotVote(ballot, seat);
    if (why || before) return why ?? 'ALREADY_VOTED';
    ballot.votes.set(seat, choice);
    return undefined;
  }

  private secretVote(seat: number, choice: string): string | undefined {
    const ballot = this.running() ?? this.ballots.at(-1);
    if (!ballot) return undefined;
    if (this.notNow()) return this.notNow();
    if (!ballot.secret) return 'MOTION_IS_NAMED';
    if (ballot.votes.has(seat)) return 'ALREADY_VOTED';
    const why = this.mayNotVote(ballot, seat);
    if (!why) ballot.votes.set(seat, choice);
    return why;
  }

  private mayNotVote({ state }: Ballot, seat: number): string | undefined {
    if (state !== 'running') return 'MOTION_NOT_OPEN';
    if (!this.present[seat]) return 'SEAT_NOT_PRESENT';
    return seat === ADVISER ? 'SEAT_HAS_NO_VOTE' : undefined;
  }

  private adjourn(): string | undefined {
    if (this.state === 'before' || this.state === 'after') return this.notNow();
    if (this.running()) return 'MOTION_OPEN';
    const { state, present } = this;
    const hands = this.lists().map(list => [...list]);
    const closing = this.change(
      this.items.filter(item => item.state === 'open'),
      'closed',
    );
    this.state = 'after';
    this.present = this.present.map(() => false);
    for (const list of this.lists()) list.fill('down');
    return this.done(() => {
      this.state = state;
      this.present = present;
      this.lists().forEach((list, at) => list.splice(0, SEATS, ...hands[at]!));
      return closing();
    });
  }
}

function fresh(): Hand[] {
  return Array<Hand>(SEATS).fill('down');
}
