/**
 * A join is 0.7 ms of work in six turns of the event loop. Twenty side by side keep the processor busy and a turn so
 * short that votes are answered in between; more of them gain nothing, they only make everybody else wait.
 */
const AT_ONCE = 20;
/** A second of joins. Whoever comes later would wait as long here as if he came back in a while. */
const MOST_WAITING = 1_000;
/** A handshake is 0.2 ms. A thousand of them in one turn of the event loop would stop everything else meanwhile. */
const HANDSHAKES_IN_ONE_TURN = 20;
/** Beyond this many at the door, and this many who were asked to come back and have not gone yet, it stays shut. */
const MOST_AT_THE_DOOR = 2_000;
const MOST_TURNED_AWAY = 500;

/**
 * Lets a hall that comes at once in a few at a time. Who cannot be let in soon is asked to come back later; who is in
 * stays in. A place is held by work alone and never by a client, so that nobody can hold one by being slow.
 */
export class Admission {
  private readonly inside = new WeakSet<object>();
  private readonly atTheDoor: (() => void)[] = [];
  private readonly waiting: (() => void)[] = [];
  private working = 0;
  private leaving = 0;

  /** Whoever comes now should come back later. */
  get isFull(): boolean {
    return this.waiting.length >= MOST_WAITING;
  }

  /** So many come that they cannot even be told. */
  get isOverrun(): boolean {
    return this.atTheDoor.length >= MOST_AT_THE_DOOR || this.leaving >= MOST_TURNED_AWAY;
  }

  /** @param open is called soon, in a turn of the event loop that is still short */
  knock(open: () => void): void {
    if (this.atTheDoor.push(open) === 1) setImmediate(() => this.openForSome());
  }

  /** @returns how to say that one who was turned away has gone */
  turnAway(): () => void {
    this.leaving++;
    return () => this.leaving--;
  }

  /**
   * Waits for this socket's turn to be worked for.
   * @returns how to end the turn; null when it is full, which those who had a turn before are never told
   */
  async turn(socket: object): Promise<(() => void) | null> {
    if (this.isFull && !this.inside.has(socket)) return null;
    if (this.working < AT_ONCE) this.working++;
    else await new Promise<void>(resolve => this.waiting.push(resolve));
    this.inside.add(socket);
    return () => this.next();
  }

  private openForSome(): void {
    for (const open of this.atTheDoor.splice(0, HANDSHAKES_IN_ONE_TURN)) open();
    if (this.atTheDoor.length > 0) setImmediate(() => this.openForSome());
  }

  private next(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.working--;
  }
}
