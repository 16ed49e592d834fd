import { Injectable } from '@nestjs/common';
import { Clock, Refusal } from '@sifang/kernel';
import { Acts, Database, Seals, WaysOut } from '@sifang/platform';
import { asTyped } from '../../domain/one-time-code.js';
import { asPhone, phoneOf } from '../../domain/phone.js';
import { accountByPhone, accountKnownAs } from '../../persistence/account.repository.js';
import { redeemCode } from '../../persistence/sign-in-code.repository.js';
import { Guessing } from '../guessing.js';
import { isPassword } from '../passwords.js';
import { showSecondFactor } from '../second-factor.js';
import { beginSession } from '../session.js';
import { codeDigest } from './code-job.js';
import { enter, whoWasChallenged, type Caller, type Entered } from './enter.js';
import { requestCode } from './request-code.js';
import { signInWithFirstCode } from './with-first-code.js';

const SIGN_IN = { kind: 'SIGN_IN' } as const;

/** The ways in. Nothing that is answered tells a stranger whether somebody has an account here. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly seals: Seals,
    private readonly guessing: Guessing,
    private readonly ways: WaysOut,
    private readonly acts: Acts,
  ) {}

  /** @throws Refusal PHONE_INVALID · CODES_NOT_SENT · TOO_MANY_ATTEMPTS */
  async requestCode(given: string, { address }: Caller): Promise<void> {
    if (!this.ways.areOpen) throw new Refusal('CODES_NOT_SENT', 'No codes are sent from here.');
    const phone = asPhone(given);
    await this.guessing.count('CODE_REQUEST', { account: phone, address });
    await this.database.transaction(tx => requestCode(tx, this.seals, phone, SIGN_IN, this.clock.now()));
  }

  /** @throws Refusal PHONE_INVALID · CODE_WRONG · TOO_MANY_ATTEMPTS */
  withCode(given: { phone: string; code: string }, caller: Caller): Promise<Entered> {
    const phone = asPhone(given.phone);
    const digest = codeDigest(this.seals, phone, asTyped(given.code), SIGN_IN);
    return this.guessing.slowly('CODE', { account: phone, address: caller.address }, async () => {
      // Refused after the commit, not inside: a wrong try has to stay counted.
      const entered = await this.database.transaction(async tx => {
        const now = this.clock.now();
        const account = (await redeemCode(tx, phone, digest, now)) && (await accountByPhone(tx, phone));
        return account ? enter(tx, this.seals, account.personId, caller, now) : null;
      });
      if (entered) return entered;
      throw new Refusal('CODE_WRONG', 'This code is wrong, used or no longer good.', 'code');
    });
  }

  /** The paper that the desk handed out; there is no account yet, hence no second factor. @throws Refusal FIRST_CODE_WRONG · TOO_MANY_ATTEMPTS */
  withFirstCode(code: string, { address, userAgent }: Caller): Promise<string> {
    const { seals } = this;
    return this.guessing.slowly('FIRST_CODE', { account: '', address }, () =>
      this.acts.run(signInWithFirstCode, null, { code, seals, userAgent }),
    );
  }

  /** @param given name: a sign-in name, a number or an address. @throws Refusal PASSWORD_WRONG · TOO_MANY_ATTEMPTS */
  async withPassword(given: { name: string; password: string }, caller: Caller): Promise<Entered> {
    const known = phoneOf(given.name) ?? given.name.normalize('NFKC').trim().toLowerCase();
    const account = await accountKnownAs(this.database.source.manager, known);
    const guesser = { account: account?.personId ?? known, address: caller.address };
    return this.guessing.slowly('PASSWORD', guesser, async () => {
      const fits = await isPassword(given.password, account?.passwordHash ?? null);
      if (!account || !fits)
        throw new Refusal('PASSWORD_WRONG', 'Name and password do not fit together.', 'password');
      return this.database.transaction(tx =>
        enter(tx, this.seals, account.personId, caller, this.clock.now()),
      );
    });
  }

  /** @returns the token of the session. @throws Refusal CHALLENGE_EXPIRED · SECOND_FACTOR_WRONG · TOO_MANY_ATTEMPTS */
  withSecondFactor(given: { challenge: string; code: string }, caller: Caller): Promise<string> {
    const personId = whoWasChallenged(this.seals, given.challenge, this.clock.now());
    return this.guessing.slowly('SECOND_FACTOR', { account: personId, address: caller.address }, () =>
      this.database.transaction(async tx => {
        const now = this.clock.now();
        await showSecondFactor(tx, this.seals, personId, given.code, now);
        return beginSession(tx, personId, caller.userAgent, now);
      }),
    );
  }
}
