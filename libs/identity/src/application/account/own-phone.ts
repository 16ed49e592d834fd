import { Injectable } from '@nestjs/common';
import { Clock, Refusal } from '@sifang/kernel';
import { Acts, Database, Seals, WaysOut } from '@sifang/platform';
import type { Actor } from '../../domain/index.js';
import { asTyped } from '../../domain/one-time-code.js';
import { asPhone } from '../../domain/phone.js';
import { accountOf } from '../../persistence/account.repository.js';
import { redeemCode } from '../../persistence/sign-in-code.repository.js';
import { Guessing } from '../guessing.js';
import { codeDigest } from '../sign-in/code-job.js';
import { requestCode } from '../sign-in/request-code.js';
import { changePhone } from './change-phone.js';
import { noAccount, requireCurrent } from './set-password.js';

/** Whoever changes their number shows that they have the new one. Whether others have it is told to nobody before that. */
@Injectable()
export class OwnPhone {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly seals: Seals,
    private readonly guessing: Guessing,
    private readonly ways: WaysOut,
    private readonly acts: Acts,
  ) {}

  /**
   * @param given current: the password; null when there is none
   * @throws Refusal PHONE_INVALID · CODES_NOT_SENT · NO_ACCOUNT · PASSWORD_WRONG · TOO_MANY_ATTEMPTS
   */
  async request(
    { personId }: Actor,
    given: { phone: string; current: string | null },
    address: string,
  ): Promise<void> {
    const phone = asPhone(given.phone);
    if (!this.ways.reaches({ phone, email: null }))
      throw new Refusal('CODES_NOT_SENT', 'No codes are sent to numbers from here.');
    const account = await accountOf(this.database.source.manager, personId);
    if (!account) throw noAccount();
    await this.guessing.slowly('PASSWORD', { account: personId, address }, () =>
      requireCurrent(given.current, account.passwordHash),
    );
    // By whom as well: nobody's number is to be rung up from one account after another number.
    for (const subject of [personId, phone])
      await this.guessing.count('CODE_REQUEST', { account: subject, address });
    await this.database.transaction(tx => requestCode(tx, this.seals, phone, this.clock.now(), personId));
  }

  /** @throws Refusal PHONE_INVALID · CODE_WRONG · NO_ACCOUNT · PHONE_TAKEN · TOO_MANY_ATTEMPTS */
  async change(
    actor: Actor,
    given: { phone: string; code: string },
    { token, address }: { token: string; address: string },
  ): Promise<void> {
    const phone = asPhone(given.phone);
    const digest = codeDigest(this.seals, phone, asTyped(given.code), actor.personId);
    await this.guessing.slowly('CODE', { account: phone, address }, async () => {
      // In a transaction of its own: a wrong try has to stay counted.
      const fits = await this.database.transaction(tx => redeemCode(tx, phone, digest, this.clock.now()));
      if (!fits) throw new Refusal('CODE_WRONG', 'This code is wrong, used or no longer good.', 'code');
      await this.acts.run(changePhone, actor, { phone, token });
    });
  }
}
