import { Injectable } from '@nestjs/common';
import { Clock, Refusal } from '@sifang/kernel';
import { Database, type Tx } from './database/database.js';
import { requestOf } from './watching/request-id.js';
import { inSpan } from './watching/spans.js';

/** What an act is handed: an open transaction, one moment that it happens in, and who acts. */
export interface ActContext<Actor> {
  readonly tx: Tx;
  readonly now: Date;
  readonly actor: Actor;
}

/** One act, one file: load with a lock, decide in the domain, save, record. All of it in one transaction. */
export type Act<Actor, Input, Result> = (context: ActContext<Actor>, input: Input) => Promise<Result>;

/** Of an act that has ended: nothing about who acted or with what. */
export interface ActEnded {
  readonly act: string;
  /** `done`, the code of a refusal, or `error`. */
  readonly outcome: string;
  /** From the question to the commit or the rollback. */
  readonly seconds: number;
  readonly requestId: string | undefined;
}

/** Runs acts. Because the transaction is opened here, no act can forget it and acts of several contexts compose. */
@Injectable()
export class Acts {
  private readonly listeners: ((ended: ActEnded) => void)[] = [];

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  run<Actor, Input, Result>(
    act: Act<Actor, Input, Result>,
    actor: NoInfer<Actor>,
    input: NoInfer<Input>,
  ): Promise<Result> {
    return this.watched(act.name, actor, () =>
      this.database.transaction(tx => act({ tx, now: this.clock.now(), actor }, input)),
    );
  }

  /** For an act whose transaction is not its own: told of as all others are. */
  watched<Result>(act: string, actor: unknown, work: () => Promise<Result>): Promise<Result> {
    return inSpan(`act ${act}`, { act }, async note => {
      const began = performance.now();
      let outcome = 'error';
      try {
        const result = await work();
        outcome = 'done';
        return result;
      } catch (error) {
        if (error instanceof Refusal) outcome = error.code;
        throw error;
      } finally {
        note({ outcome });
        const seconds = (performance.now() - began) / 1_000;
        this.tell({ act, outcome, seconds, requestId: requestOf(actor) });
      }
    });
  }

  onEnded(listener: (ended: ActEnded) => void): void {
    this.listeners.push(listener);
  }

  private tell(ended: ActEnded): void {
    this.listeners.forEach(listener => listener(ended));
  }
}
