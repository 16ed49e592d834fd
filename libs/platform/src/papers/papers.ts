import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Refusal, type Clock } from '@sifang/kernel';
import type { Act, Acts } from '../acts.js';
import type { Config } from '../config.js';
import type { Database } from '../database/database.js';
import type { Seals } from '../sealing/seals.js';
import { paperStoreOf } from './choose-store.js';
import { paperName } from './paper-name.js';
import type { PaperStore } from './paper-store.js';
import {
  countUnattached,
  insertPaper,
  noteStored,
  paperById,
  paperNotFound,
  type Paper,
} from './paper.repository.js';
import { openPieces } from './sealed-file.js';
import { takeIn } from './take-in.js';
import { withoutTrace } from './without-trace.js';

/** Papers that somebody may have sent without having attached them. */
export const MOST_UNATTACHED = 40;

/** Whoever sends papers or looks at them; contexts know more of them. */
interface Sender {
  readonly personId: string;
}

/** An act that refuses whoever may not see the paper, and records the look where that is due. */
export type SeePaper<Actor> = Act<Actor, Paper, unknown>;

export interface PapersOptions {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
  readonly seals: Seals;
  readonly acts: Acts;
}

/** Photos and documents: sent first, as a stream; then attached by the act that they belong to. */
export class Papers {
  private readonly store: PaperStore;
  private readonly incoming: string;
  private readonly seeing = new Map<string, SeePaper<never>>();
  private readonly unsigned = new Set<string>();

  constructor(private readonly options: PapersOptions) {
    this.store = paperStoreOf(options.config);
    this.incoming = join(options.config.dataDir, 'incoming');
  }

  /** Contexts say who may see the papers of their things. */
  ownedAs<Actor>(kind: string, see: SeePaper<Actor>): void {
    this.seeing.set(kind, see);
  }

  /** As `ownedAs`, of things that nobody signs: a photo is seen without a trace of who took it, or when. */
  ownedUnsigned<Actor>(kind: string, see: SeePaper<Actor>): void {
    this.ownedAs(kind, see);
    this.unsigned.add(kind);
  }

  /**
   * The row is there before the file, so that whatever stops in between is found by the nightly sweep.
   * @param name as the sender calls it
   * @throws Refusal PAPERS_UNATTACHED and as `takeIn`
   */
  async receive(sender: Sender, name: string, source: Readable): Promise<Paper> {
    const { database, clock, seals } = this.options;
    const now = clock.now();
    if ((await countUnattached(database, sender.personId)) >= MOST_UNATTACHED) throw tooManyUnattached();
    // Chance alone: an id in order of time would tell when a photo of something nobody signed was sent.
    const id = randomUUID();
    const path = join(this.incoming, randomUUID());
    const taken = await takeIn(source, path, id, seals);
    const paper = {
      id,
      name: paperName(name, taken.mediaType),
      addedBy: sender.personId,
      addedAt: now,
      ...taken,
    };
    await insertPaper(database, paper);
    await this.store.keep(id, path);
    await noteStored(database, id, clock.now());
    return { ...paper, owner: null };
  }

  /** @throws Refusal PAPER_NOT_FOUND, also for those whom it does not concern */
  async open<Actor extends Sender>(actor: Actor, id: string): Promise<{ paper: Paper; content: Readable }> {
    const { database, acts, seals } = this.options;
    const paper = await paperById(database, id);
    if (paper.owner === null) {
      if (paper.addedBy !== actor.personId) throw paperNotFound();
    } else {
      const see = this.seeing.get(paper.owner.kind) as SeePaper<Actor> | undefined;
      if (!see) throw paperNotFound();
      await acts.run(see, actor, paper);
    }
    const content = openPieces(seals, id, await this.store.read(id));
    const unsigned = paper.owner !== null && this.unsigned.has(paper.owner.kind);
    return { paper, content: Readable.from(unsigned ? withoutTrace(paper.mediaType, content) : content) };
  }
}

function tooManyUnattached(): Refusal {
  return new Refusal('PAPERS_UNATTACHED', 'Use or wait out the papers that you sent before.', 'paper');
}
