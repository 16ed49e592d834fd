import { Injectable } from '@nestjs/common';
import { Clock } from '@sifang/kernel';
import { Database, type Tx } from './database/database.js';

/** What an act is handed: an open transaction, one moment that it happens in, and who acts. */
export interface ActContext<Actor> {
  readonly tx: Tx;
  readonly now: Date;
  readonly actor: Actor;
}

/** One act, one file: load with a lock, decide in the domain, save, record. All of it in one transaction. */
export type Act<Actor, Input, Result> = (context: ActContext<Actor>, input: Input) => Promise<Result>;

/** Runs acts. Because the transaction is opened here, no act can forget it and acts of several contexts compose. */
@Injectable()
export class Acts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  run<Actor, Input, Result>(
    act: Act<Actor, Input, Result>,
    actor: NoInfer<Actor>,
    input: NoInfer<Input>,
  ): Promise<Result> {
    return this.database.transaction(tx => act({ tx, now: this.clock.now(), actor }, input));
  }
}
