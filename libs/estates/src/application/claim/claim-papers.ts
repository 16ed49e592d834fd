import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Acts, CONFIG, Seals, type Config } from '@sifang/platform';
import { PaperStore } from '../../persistence/claim/paper-store.js';
import { addPaper } from './add-paper.js';
import { seePaper } from './see-paper.js';

export interface PaperContent {
  readonly mediaType: string;
  readonly content: Buffer;
}

/** Papers come and go as files, past GraphQL. */
@Injectable()
export class ClaimPapers {
  private readonly store: PaperStore;

  constructor(
    private readonly acts: Acts,
    seals: Seals,
    @Inject(CONFIG) config: Config,
  ) {
    this.store = new PaperStore(config.dataDir, seals);
  }

  /** @returns the id of the paper @throws Refusal as `addPaper` */
  add(actor: Actor, claimId: string, content: Buffer): Promise<string> {
    return this.acts.run(addPaper, actor, { claimId, content, store: this.store });
  }

  /** @throws Refusal PAPER_NOT_FOUND */
  async read(actor: Actor, paperId: string): Promise<PaperContent> {
    const { sha256, mediaType } = await this.acts.run(seePaper, actor, paperId);
    return { mediaType, content: await this.store.read(sha256) };
  }
}
