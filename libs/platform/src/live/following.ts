import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '@sifang/kernel';

/** Lets somebody in where they may be now. @returns how to leave again; throws why they may not. */
export type Enter = (again: boolean) => Promise<() => void>;

const RETRY_MS = 1_000;

const nothing = (): void => undefined;

/**
 * What one operation of one socket follows. Rights are asked when it begins, and again whenever they may have changed:
 * then nothing more is shown until the answer is there. Who is shown out stays where word of a change reaches them,
 * and comes back in when they may.
 */
export class Following {
  private leave = nothing;
  private asking = false;
  private stale = false;
  private ended = false;

  constructor(
    private readonly enter: Enter,
    private readonly showOut: (refusal: Refusal) => void,
  ) {}

  /** @throws what the first question was answered with */
  async begin(): Promise<void> {
    this.asking = true;
    try {
      this.arrive(await this.enter(false));
    } finally {
      this.asking = false;
    }
    if (this.stale) this.askAgain();
  }

  askAgain(): void {
    this.stale = true;
    this.leaveRoom();
    if (!this.asking) void this.ask();
  }

  end(): void {
    this.ended = true;
    this.leaveRoom();
  }

  private async ask(): Promise<void> {
    this.asking = true;
    while (this.stale && !this.ended) {
      this.stale = false;
      try {
        this.arrive(await this.enter(true));
      } catch (error) {
        if (!(error instanceof Refusal)) await this.waitForBetterTimes();
        else if (!this.stale && !this.ended) this.showOut(error);
      }
    }
    this.asking = false;
  }

  /** The database may be away; nothing is shown until it can say who may see it. */
  private async waitForBetterTimes(): Promise<void> {
    this.stale = true;
    await pause(RETRY_MS);
  }

  /** Meanwhile this answer may have become untrue, or nobody is there any more to hear it. */
  private arrive(leave: () => void): void {
    if (this.stale || this.ended) leave();
    else this.leave = leave;
  }

  private leaveRoom(): void {
    this.leave();
    this.leave = nothing;
  }
}
