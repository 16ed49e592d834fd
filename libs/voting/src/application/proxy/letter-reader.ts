import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { maskId } from '@sifang/estates/domain';
import { Database, Seals } from '@sifang/platform';
import { requirePaperRight } from '../../domain/paper/rights.js';
import { requireSeeing } from '../../domain/rights.js';
import { voteDesk } from '../../persistence/paper/vote-desk.queries.js';
import { agentsLike, type ProxyAgent } from '../../persistence/proxy/agents.queries.js';
import { letterList, type LetterView } from '../../persistence/proxy/letters.queries.js';
import { certificateOf } from './outside-agent.js';

@Injectable()
export class LetterReader {
  constructor(
    private readonly database: Database,
    private readonly seals: Seals,
  ) {}

  /** For the desk; what a principal told the agent is between them. @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED */
  async ofVote(actor: Actor, voteId: string) {
    requirePaperRight('keep', actor, await this.desk(actor, voteId));
    const letters = await this.list(actor, voteId, true);
    return letters.map(letter => ({
      ...letter,
      instruction: letter.mineToUse ? letter.instruction : null,
      agentIdMasked: this.masked(letter),
    }));
  }

  /** Those that who asks gave or holds. @throws Refusal VOTE_NOT_FOUND */
  async mine(actor: Actor, voteId: string) {
    requireSeeing(actor, await this.desk(actor, voteId));
    return (await this.list(actor, voteId, false)).map(letter => ({ ...letter, agentIdMasked: null }));
  }

  /** Who may be named in a letter; empty for an empty search. @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED */
  async agents(actor: Actor, voteId: string, search: string): Promise<ProxyAgent[]> {
    requirePaperRight('keep', actor, await this.desk(actor, voteId));
    return search.trim() === '' ? [] : agentsLike(this.database, voteId, search.trim());
  }

  private masked({ agentId, agentCertificate }: LetterView): string | null {
    return agentCertificate && maskId(certificateOf(this.seals, agentId, agentCertificate));
  }

  private list(actor: Actor, voteId: string, all: boolean): Promise<LetterView[]> {
    return letterList(this.database, { voteId, personId: actor.personId, all });
  }

  private desk(actor: Actor, voteId: string) {
    return voteDesk(this.database.source.manager, voteId, actor.personId);
  }
}
