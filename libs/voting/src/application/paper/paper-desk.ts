import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Acts, Database } from '@sifang/platform';
import { Channel } from '../../domain/ballot/ballot.js';
import { agreedChoices } from '../../domain/paper/paper-state.js';
import { papersToEnter } from '../../persistence/paper/paper.repository.js';
import { BallotBox } from '../casting/ballot-box.js';
import { keyPaper, type KeyPaper } from './key-paper.js';
import { settlePaper, type SettlePaper } from './settle-paper.js';

/** Papers that two people have read alike go into the box. */
@Injectable()
export class PaperDesk {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly box: BallotBox,
  ) {}

  /** @throws Refusal as `keyPaper` */
  async key(actor: Actor, input: KeyPaper): Promise<number> {
    const number = await this.acts.run(keyPaper, actor, input);
    await this.enterAgreed(input.voteId);
    return number;
  }

  /** @throws Refusal as `settlePaper` */
  async settle(actor: Actor, input: SettlePaper): Promise<number> {
    const number = await this.acts.run(settlePaper, actor, input);
    await this.enterAgreed(input.voteId);
    return number;
  }

  /**
   * The reading is kept before the log is written to, so a copy that was stopped in between has left papers behind: the
   * next keying takes them along, and so does whoever posts the result. Done twice it changes nothing.
   */
  async enterAgreed(voteId: string): Promise<void> {
    const papers = await papersToEnter(this.database.source.manager, voteId);
    for (const paper of papers) {
      const choices = agreedChoices(paper);
      const { id, unitNo, number, returned } = paper;
      const right = { as: 'PAPER', proxyId: returned!.onLetter } as const;
      if (choices)
        await this.box.enter([{ voteId, id, unitNo, channel: Channel.PAPER, number, choices, right }]);
    }
  }
}
