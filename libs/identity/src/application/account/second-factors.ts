import { Injectable } from '@nestjs/common';
import { Clock, Refusal } from '@sifang/kernel';
import { Database, Seals, type Tx } from '@sifang/platform';
import type { Actor } from '../../domain/index.js';
import { maskedPhone } from '../../domain/phone.js';
import { base32, otpauthUri } from '../../domain/totp.js';
import { accountOf, type Account } from '../../persistence/account.repository.js';
import {
  confirmSecondFactor,
  keepRecoveryCodes,
  offerSecondFactor,
  removeSecondFactor,
  secondFactorOf,
} from '../../persistence/second-factor.repository.js';
import {
  newRecoveryCodes,
  newSecret,
  recoveryDigest,
  sealSecret,
  secondFactorWrong,
  showSecondFactor,
  stepOf,
} from '../second-factor.js';
import { noAccount, requireCurrent } from './set-password.js';

/** What an authenticator app is set up with, shown once. */
export interface OfferedSecret {
  /** Base32. */
  readonly secret: string;
  readonly uri: string;
}

/** Enrolment of an authenticator app, by its owner. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly seals: Seals,
  ) {}

  /** @throws Refusal NO_ACCOUNT · PASSWORD_WRONG · SECOND_FACTOR_THERE */
  offer(actor: Actor, password: string | null): Promise<OfferedSecret> {
    return this.database.transaction(async tx => {
      const account = await this.ownAccount(tx, actor, password);
      const secret = newSecret();
      const offered = await offerSecondFactor(
        tx,
        actor.personId,
        sealSecret(this.seals, actor.personId, secret),
      );
      if (!offered) throw alreadyThere();
      const text = base32(secret);
      return { secret: text, uri: otpauthUri(text, account.signInName ?? maskedPhone(account.phone ?? '')) };
    });
  }

  /** From now on it is asked for. @returns codes for the day on which the telephone is lost, shown once. @throws Refusal SECOND_FACTOR_WRONG · SECOND_FACTOR_THERE */
  confirm({ personId }: Actor, code: string): Promise<string[]> {
    return this.database.transaction(async tx => {
      const now = this.clock.now();
      const factor = await secondFactorOf(tx, personId);
      const step = factor && stepOf(this.seals, personId, factor.secret, code, now);
      if (step === null) throw secondFactorWrong();
      if (!(await confirmSecondFactor(tx, personId, step, now))) throw alreadyThere();
      const codes = newRecoveryCodes();
      await keepRecoveryCodes(
        tx,
        personId,
        codes.map(each => recoveryDigest(this.seals, personId, each)),
      );
      return codes;
    });
  }

  /** @throws Refusal NO_ACCOUNT · PASSWORD_WRONG · SECOND_FACTOR_WRONG */
  remove(actor: Actor, password: string | null, code: string): Promise<void> {
    return this.database.transaction(async tx => {
      await this.ownAccount(tx, actor, password);
      await showSecondFactor(tx, this.seals, actor.personId, code, this.clock.now());
      await removeSecondFactor(tx, actor.personId);
    });
  }

  private async ownAccount(tx: Tx, { personId }: Actor, password: string | null): Promise<Account> {
    const account = await accountOf(tx, personId);
    if (!account) throw noAccount();
    await requireCurrent(password, account.passwordHash);
    return account;
  }
}

function alreadyThere(): Refusal {
  return new Refusal('SECOND_FACTOR_THERE', 'You have a second factor already; remove it first.');
}
