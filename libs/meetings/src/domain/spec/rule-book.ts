import { ADVISER, ITEMS, SEATS, type Command } from './command.js';

/** What the rules say of a meeting, written a second time and as plainly as can be, to check the first by. */
export class RuleBook {
  private state: 'before' | 'during' | 'after' = 'before';
  private readonly present = Array<boolean>(SEATS).fill(false);
  private readonly items = Array<'pending' | 'open' | 'closed'>(ITEMS).fill('pending');
  private readonly hands = Array<'down' | 'up' | 'speaking'>(SEATS).fill('down');
  private ballot: (string | undefined)[] | null = null;
  private running = false;

  /** @returns the code of the refusal that must come, or undefined when the command must work. */
  do(command: Command): string | undefined {
    const closedDoor = this.state === 'during' ? undefined : this.outOfSession();
    switch (command.do) {
      case 'checkIn':
        if (this.state === 'after') return 'CHECK_IN_CLOSED';
        this.present[command.seat] = true;
        return undefined;
      case 'open':
        if (this.state === 'during') return 'MEETING_ALREADY_OPEN';
        if (this.state === 'after') return 'MEETING_ADJOURNED';
        if (!this.present.includes(true)) return 'NOBODY_PRESENT';
        this.state = 'during';
        return undefined;
      case 'openItem':
        return closedDoor ?? this.openItem(command.item);
      case 'closeItem':
        if (closedDoor) return closedDoor;
        if (this.items[command.item] !== 'open') return 'ITEM_NOT_OPEN';
        if (this.running) return 'MOTION_OPEN';
        this.items[command.item] = 'closed';
        return undefined;
      case 'raiseHand':
        if (closedDoor) return closedDoor;
        if (!this.present[command.seat]) return 'SEAT_NOT_PRESENT';
        if (this.hands[command.seat] !== 'down') return 'ALREADY_WAITING';
        this.hands[command.seat] = 'up';
        return undefined;
      case 'lowerHand':
        if (this.hands[command.seat] !== 'up') return 'NOT_WAITING';
        this.hands[command.seat] = 'down';
        return undefined;
      case 'giveFloor':
        if (closedDoor) return closedDoor;
        if (this.hands[command.seat] !== 'up') return 'NOT_WAITING';
        this.endSpeech();
        this.hands[command.seat] = 'speaking';
        return undefined;
      case 'endSpeech':
        return this.endSpeech() ? undefined : 'NOBODY_SPEAKING';
      case 'put':
        if (closedDoor) return closedDoor;
        if (this.running) return 'MOTION_OPEN';
        if (!this.items.includes('open')) return 'NO_ITEM_OPEN';
        this.running = true;
        this.ballot = [];
        return undefined;
      case 'vote':
        return this.vote(command.seat, command.choice);
      case 'announce':
        if (!this.ballot) return undefined;
        if (closedDoor) return closedDoor;
        if (!this.running) return 'MOTION_NOT_OPEN';
        this.running = false;
        return undefined;
      case 'adjourn':
        if (closedDoor) return closedDoor;
        if (this.running) return 'MOTION_OPEN';
        this.state = 'after';
        this.present.fill(false);
        this.hands.fill('down');
        return undefined;
    }
  }

  private outOfSession(): string {
    return this.state === 'before' ? 'MEETING_NOT_OPEN' : 'MEETING_ADJOURNED';
  }

  private openItem(at: number): string | undefined {
    if (this.items[at] === 'open') return 'ITEM_ALREADY_OPEN';
    if (this.items[at] === 'closed') return 'ITEM_CLOSED';
    if (this.running) return 'MOTION_OPEN';
    const before = this.items.indexOf('open');
    if (before >= 0) this.items[before] = 'closed';
    this.items[at] = 'open';
    return undefined;
  }

  private endSpeech(): boolean {
    const speaker = this.hands.indexOf('speaking');
    if (speaker >= 0) this.hands[speaker] = 'down';
    return speaker >= 0;
  }

  private vote(seat: number, choice: string): string | undefined {
    if (!this.ballot || this.ballot[seat] === choice) return undefined;
    if (this.state !== 'during') return this.outOfSession();
    if (!this.running) return 'MOTION_NOT_OPEN';
    if (!this.present[seat]) return 'SEAT_NOT_PRESENT';
    if (seat === ADVISER) return 'SEAT_HAS_NO_VOTE';
    if (this.ballot[seat]) return 'ALREADY_VOTED';
    this.ballot[seat] = choice;
    return undefined;
  }
}
