import { Inject, Injectable } from '@nestjs/common';
import { Clock, dayOf, Refusal } from '@sifang/kernel';
import { CONFIG, Database, SharedReading, type Config } from '@sifang/platform';
import type { Actor } from '../domain/index.js';
import { actorsOfSessions } from '../persistence/actor.queries.js';
import { demoSignIns } from '../persistence/demo-sign-in.queries.js';
import { DemoSignInTable } from '../persistence/demo-sign-in.table.js';
import { beginSession, endSession, hashOf } from './session.js';

@Injectable()
export class Identity {
  private readonly actors = new SharedReading<Actor>(tokenHashes => {
    const now = this.clock.now();
    return actorsOfSessions(this.database, tokenHashes, now, dayOf(now));
  });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Null for a token that is unknown, ended or run out. */
  async actorOf(token: string | undefined): Promise<Actor | null> {
    if (!token) return null;
    return (await this.actors.of(hashOf(token).toString('hex'))) ?? null;
  }

  /** Whom anybody may be with one click; nobody outside the demo. */
  async demoSignIns(): Promise<DemoSignInTable[]> {
    return this.config.demo ? demoSignIns(this.database) : [];
  }

  /** @throws Refusal DEMO_NOT_LOADED · PERSON_NOT_FOUND */
  async demoSignIn(personId: string): Promise<{ token: string; actor: Actor }> {
    if (!this.config.demo) throw new Refusal('DEMO_NOT_LOADED', 'One-click sign-in exists in the demo only.');
    const token = await this.database.transaction(async tx => {
      const offered = await tx.existsBy(DemoSignInTable, { personId });
      if (!offered) throw new Refusal('PERSON_NOT_FOUND', 'The demo offers no such person.', 'personId');
      return beginSession(tx, personId, this.clock.now());
    });
    return { token, actor: (await this.actorOf(token))! };
  }

  async signOut(token: string): Promise<void> {
    await this.database.transaction(tx => endSession(tx, token));
  }
}
