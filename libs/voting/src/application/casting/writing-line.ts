import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Database, OneConnection } from '@sifang/platform';
import { ballotsMet } from '../../persistence/casting/ballots-met.queries.js';
import { enterBallots, type EnteredRow } from '../../persistence/casting/enter-ballots.js';
import type { GivenBallot } from '../../persistence/casting/given-ballot.js';
import { afterFailure, Remedy } from './after-failure.js';
import type { BallotToEnter, Entered } from './ballot-to-enter.js';
import { given, placeOf, receiptOf } from './given.js';
import { verdictOn } from './verdict.js';

/** Ballots of one statement. Twice as many are no faster, and a statement must not keep a lone voter waiting. */
export const MOST_TOGETHER = 1_000;
/** Who waits with no more than these goes with all of them: two commits would take longer than one. */
const FEW = 64;
/** Of attempts with another process before it, or with another answer each time it is asked: then something is broken. */
const MOST_ATTEMPTS = 100;

/** Ballots that were given together, and who waits for the answer. */
interface Call {
  readonly ballots: readonly GivenBallot[];
  readonly places: readonly string[];
  attempts: number;
  readonly resolve: (entered: readonly Entered[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The one writer of a vote in this process. It writes whatever has come as soon as the last commit has returned; the commit
 * itself is the time in which others gather, and there is no other. Of many the next stand ready in the database's own queue, so that it
 * never waits for us to read its answer.
 */
export class WritingLine {
  private waiting: Call[] = [];
  private waitingBallots = 0;
  /** In the order in which the database does them. */
  private underway: Call[][] = [];
  /** Null while nobody writes. */
  private writing: Promise<void> | null = null;
  private rest: (() => void) | null = null;
  private readonly connection: OneConnection;
  private logged = 0;
  // A number and not a set of them: a set that grows old keeps every ballot alive that was ever in it until memory is short.
  private inside = 0;
  private readonly onEmpty: (() => void)[] = [];

  constructor(
    private readonly database: Pick<Database, 'rows' | 'oneConnection'>,
    private readonly voteId: string,
    /** After each commit. */
    private readonly tell: () => void,
  ) {
    this.connection = database.oneConnection();
  }

  enter(ballots: readonly BallotToEnter[]): Promise<readonly Entered[]> {
    return new Promise((resolve, reject) => {
      this.stand({
        ...{ ballots: given(ballots), places: ballots.map(placeOf), attempts: 0 },
        resolve: entered => this.leave(resolve(entered)),
        reject: error => this.leave(reject(error)),
      });
      this.inside++;
    });
  }

  /** Also those who come meanwhile are waited for. */
  async onceAllHaveLeft(): Promise<void> {
    while (this.inside > 0) await new Promise<void>(resolve => this.onEmpty.push(resolve));
  }

  private leave(_answered: void): void {
    if (--this.inside === 0) this.onEmpty.splice(0).forEach(tell => tell());
  }

  /** Of this process; other processes meet the fence. */
  async onceNobodyWrites(work: () => Promise<void>): Promise<void> {
    for (;;) {
      await this.writing;
      try {
        return await work();
      } catch (error) {
        if (afterFailure(error) !== Remedy.WHOLE_AGAIN) throw error;
      }
    }
  }

  private stand(call: Call): void {
    this.waiting.push(call);
    this.waitingBallots += call.ballots.length;
    if (this.rest) this.sendOn();
    else this.writing ??= this.writeAll();
  }

  private async writeAll(): Promise<void> {
    // Requests that came in together share the first commit too.
    await othersTurn();
    await new Promise<void>(resolve => {
      this.rest = resolve;
      this.sendOn();
    });
  }

  private sendOn(): void {
    while (this.isWorthSending()) {
      const batch = this.nextBatch();
      if (batch.length === 0) return;
      this.underway.push(batch);
      void this.write(batch).then(answer => this.written(batch, answer));
    }
  }

  /** Nobody waits for nothing; behind others who are being written, only when they are as many: two commits take longer than one. */
  private isWorthSending(): boolean {
    const [first, second] = this.underway;
    if (this.waiting.length === 0 || second) return false;
    return !first || this.waitingBallots >= Math.max(FEW, sizeOf(first));
  }

  private written(batch: Call[], answer: () => void): void {
    this.underway = this.underway.filter(one => one !== batch);
    this.sendOn();
    if (this.underway.length === 0) this.lieDown();
    // While the database is at work: those who are answered stand in line again before it is ready.
    answer();
  }

  private lieDown(): void {
    this.connection.release();
    this.rest!();
    this.rest = null;
    this.writing = null;
  }

  /** One ballot of a unit at a time: the second is told about the first, or follows it. */
  private nextBatch(): Call[] {
    // Of many half: those are answered, and come again, while the other half is written.
    const half = this.underway.length > 0 ? this.waitingBallots : Math.ceil(this.waitingBallots / 2);
    const most = Math.min(MOST_TOGETHER, Math.max(FEW, half));
    const taken = new Set(this.underway.flatMap(calls => calls.flatMap(({ places }) => places)));
    const [batch, later]: [Call[], Call[]] = [[], []];
    let size = 0;
    for (const call of this.waiting) {
      const fits = size + call.ballots.length <= most || size === 0;
      const free = fits && !call.places.some(place => taken.has(place));
      // Who waits keeps the place: nobody who came after is written before.
      call.places.forEach(place => taken.add(place));
      (free ? batch : later).push(call);
      if (free) size += call.ballots.length;
    }
    this.waiting = later;
    this.waitingBallots -= size;
    return batch;
  }

  /** @returns how to answer those who are in, which is committed */
  private async write(batch: readonly Call[]): Promise<() => void> {
    const ballots = together(batch);
    try {
      const rows = await enterBallots(this.connection, this.voteId, ballots, this.logged);
      this.logged = rows.reduce((most, { logIndex }) => Math.max(most, logIndex + 1), this.logged);
      if (rows.length > 0) this.tell();
      return () => void this.answer(batch, rows);
    } catch (error) {
      return this.recover(batch, error);
    }
  }

  private async recover(batch: readonly Call[], error: unknown): Promise<() => void> {
    const remedy = afterFailure(error);
    batch.forEach(call => call.attempts++);
    if (remedy === Remedy.WHOLE_AGAIN && batch[0]!.attempts < MOST_ATTEMPTS) return this.write(batch);
    if (remedy === Remedy.NONE || batch.length === 1)
      return () => batch.forEach(({ reject }) => reject(error));
    const answers: (() => void)[] = [];
    for (const call of batch) answers.push(await this.write([call]));
    return () => answers.forEach(answer => answer());
  }

  private async answer(batch: readonly Call[], rows: readonly EnteredRow[]): Promise<void> {
    const byCall: EnteredRow[][] = batch.map(() => []);
    for (const row of rows) byCall[row.call]!.push(row);
    const left: Call[] = [];
    batch.forEach((call, at) => {
      const entered = byCall[at]!;
      if (entered.length === 0) left.push(call);
      else call.resolve(call.ballots.map(ballot => receiptOf(ballot, entered)));
    });
    if (left.length > 0) await this.explain(left).catch(error => left.forEach(({ reject }) => reject(error)));
  }

  /** The writer does not wait for it. */
  private async explain(calls: readonly Call[]): Promise<void> {
    const met = await ballotsMet(this.database, this.voteId, together(calls));
    calls.forEach((call, at) => {
      const verdict = verdictOn(
        call.ballots,
        met.filter(row => row.call === at),
      );
      if (verdict.as === 'ENTERED_BEFORE') call.resolve(verdict.entered);
      else if (verdict.as === 'REFUSED') call.reject(verdict.refusal);
      // What stood in its way is gone: the vote opened between the two looks.
      else if (++call.attempts < MOST_ATTEMPTS) this.stand(call);
      else call.reject(new Error('A ballot that nothing keeps out does not get in.'));
    });
  }
}

function sizeOf(calls: readonly Call[]): number {
  return calls.reduce((sum, { ballots }) => sum + ballots.length, 0);
}

function together(calls: readonly Call[]): GivenBallot[] {
  calls.forEach(({ ballots }, at) => ballots.forEach(ballot => (ballot.call = at)));
  return calls.flatMap(({ ballots }) => ballots);
}
