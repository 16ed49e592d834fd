import { Injectable } from '@nestjs/common';
import { Guessing } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { Acts, Database, Seals } from '@sifang/platform';
import { claimAttemptsSpent } from '../../domain/claim/match.js';
import { unitByRoom } from '../../persistence/claim/claim.repository.js';
import { claimUnit } from './claim-unit.js';
import type { Given } from './given.js';

export interface ClaimGiven extends Given {
  readonly estateId: string;
  /** As people write it: 3-1-502. */
  readonly room: string;
}

/** Claims that the register answers, counted as guesses: at a unit by one person and by all, and of one person anywhere. */
@Injectable()
export class Claims {
  constructor(
    private readonly database: Database,
    private readonly acts: Acts,
    private readonly guessing: Guessing,
    private readonly seals: Seals,
  ) {}

  /** @returns whether the unit is linked now @throws Refusal UNIT_NOT_FOUND · CLAIM_ATTEMPTS_SPENT */
  async claim(actor: Actor, { estateId, room, ...given }: ClaimGiven): Promise<boolean> {
    const { personId } = actor;
    const { seals } = this;
    const unit = await unitByRoom(this.database.source.manager, estateId, room);
    const ask = () => this.acts.run(claimUnit, actor, { unit, seals, ...given });
    const ofUnit = () => this.counted('CLAIMED_UNIT', unit.id, ask);
    const byPerson = () => this.counted('CLAIM', personId, ofUnit);
    return this.counted('CLAIM_HERE', `${personId} ${unit.id}`, byPerson);
  }

  private counted(
    guess: Parameters<Guessing['slowly']>[0],
    account: string,
    work: () => Promise<boolean>,
  ): Promise<boolean> {
    return this.guessing
      .slowly(guess, { account, address: '' }, work, linked => !linked)
      .catch((error: unknown) => {
        if (error instanceof Refusal && error.code === 'TOO_MANY_ATTEMPTS') throw claimAttemptsSpent();
        throw error;
      });
  }
}
