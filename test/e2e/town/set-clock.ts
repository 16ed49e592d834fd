import type { Clock } from '@sifang/kernel';

const DAY_MS = 86_400_000;

/** A clock that a test puts forward. The database's own goes on as ever. */
export class SetClock implements Clock {
  private ahead = 0;

  now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  putForward(days: number): void {
    this.ahead += days * DAY_MS;
  }

  setRight(): void {
    this.ahead = 0;
  }
}
