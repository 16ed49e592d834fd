import { ADVISER, ITEMS, OF_THE_FIRM, SEATS } from './command.js';

export interface PlainItem {
  readonly id: number;
  state: 'pending' | 'open' | 'closed' | 'dropped';
}

export interface PlainBallot {
  state: 'moved' | 'running' | 'over' | 'withdrawn';
  readonly item: number;
  readonly amends: PlainBallot | null;
  secret: boolean;
  readonly votes: Map<number, string>;
}

type Hand = 'down' | 'up' | 'speaking';

/** Takes back what was done, or says why it cannot be. */
export type Undo = () => string | undefined;

/** What a hall looks like to the rule book: nothing that the rules do not ask about. */
export class PlainHall {
  state: 'before' | 'during' | 'resting' | 'after' = 'before';
  present = Array<boolean>(SEATS).fill(false);
  /** In the order of their numbers. */
  items: PlainItem[] = Array.from({ length: ITEMS }, (_, id) => ({ id, state: 'pending' }));
  /** For a speech, for a point of order, and for a reply. */
  readonly hands = { SPEECH: fresh(), POINT_OF_ORDER: fresh(), REPLY: fresh() };
  readonly ballots: PlainBallot[] = [];
  clock = 0;
  last: { at: number; undo: Undo | null } | null = null;

  done(undo: Undo | null): undefined {
    this.last = { at: this.clock, undo };
  }

  /** Why nothing goes on now. */
  notNow(): string | undefined {
    if (this.state === 'before') return 'MEETING_NOT_OPEN';
    if (this.state === 'after') return 'MEETING_ADJOURNED';
    return this.state === 'resting' ? 'MEETING_IN_RECESS' : undefined;
  }

  item(id: number): PlainItem | undefined {
    return this.items.find(item => item.id === id);
  }

  openItem(): PlainItem | undefined {
    return this.items.find(({ state }) => state === 'open');
  }

  change(items: readonly PlainItem[], state: PlainItem['state']): () => undefined {
    const before = items.map(item => item.state);
    for (const item of items) item.state = state;
    return () => void items.forEach((item, at) => (item.state = before[at]!));
  }

  lists(): Hand[][] {
    return Object.values(this.hands);
  }

  speaker(): { seat: number; hands: Hand[] } | undefined {
    for (const hands of this.lists())
      if (hands.includes('speaking')) return { seat: hands.indexOf('speaking'), hands };
    return undefined;
  }

  /** Whoever speaks has finished. Who has raised a hand again since cannot be given the floor back. */
  silence() {
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

  running(): PlainBallot | undefined {
    return this.ballots.find(({ state }) => state === 'running');
  }

  /** What is voted on, or else what was moved or voted on last. */
  latest(): PlainBallot | undefined {
    return this.running() ?? this.ballots.at(-1);
  }

  quorum(): boolean {
    const there = (firm: boolean) => this.present.some((is, at) => is && OF_THE_FIRM.includes(at) === firm);
    return there(true) && there(false);
  }

  voters(): number {
    return this.present.filter((is, at) => is && at !== ADVISER).length;
  }
}

function fresh(): Hand[] {
  return Array<Hand>(SEATS).fill('down');
}
