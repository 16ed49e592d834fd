import { Inject, Injectable } from '@nestjs/common';
import { Clock, Refusal } from '@sifang/kernel';
import { CONFIG, Database, type Config } from '@sifang/platform';
import type { Actor } from '../domain/index.js';
import { demoSignIns, type DemoSignIn } from '../persistence/demo-sign-in.queries.js';
import { DemoSignInTable } from '../persistence/demo-sign-in.table.js';
import { KnownActors } from './known-actors.js';
import { beginSession, endSession, hashOf } from './session.js';
import { SessionsSeen } from './sessions-seen.js';
import type { Caller } from './sign-in/enter.js';

@Injectable()
export class Identity {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    private readonly known: KnownActors,
    private readonly seen: SessionsSeen,
  ) {}

  /**
   * Null for a token that is unknown, ended or run out.
   * @param actingUnder the appointment that the actor chose; whether it is held the guard asks.
   * @param onlyAsks for something to be shown, or does what the database decides by itself: then what is known of the asker need not
   *   be read again.
   */
  async actorOf(token: string | undefined, actingUnder?: string, onlyAsks = false): Promise<Actor | null> {
    if (!token) return null;
    const hash = hashOf(token).toString('hex');
    const actor = await (onlyAsks ? this.known.recall(hash) : this.known.read(hash));
    if (actor) this.seen.note(hash);
    return actor ? { ...actor, ...(actingUnder !== undefined && { actingUnder }) } : null;
  }

  /** Whom anybody may be with one click; nobody outside the demo. */
  async demoSignIns(): Promise<DemoSignIn[]> {
    return this.config.demo ? demoSignIns(this.database) : [];
  }

  /** @throws Refusal DEMO_NOT_LOADED · PERSON_NOT_FOUND */
  async demoSignIn(personId: string, { userAgent }: Caller): Promise<{ token: string; actor: Actor }> {
    if (!this.config.demo) throw new Refusal('DEMO_NOT_LOADED', 'One-click sign-in exists in the demo only.');
    const token = await this.database.transaction(async tx => {
      const offered = await tx.existsBy(DemoSignInTable, { personId });
      if (!offered) throw new Refusal('PERSON_NOT_FOUND', 'The demo offers no such person.', 'personId');
      return beginSession(tx, personId, userAgent, this.clock.now());
    });
    return { token, actor: (await this.actorOf(token))! };
  }

  async signOut(token: string): Promise<void> {
    await this.database.transaction(tx => endSession(tx, token));
  }
}
