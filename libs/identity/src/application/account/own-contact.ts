import { Injectable } from '@nestjs/common';
import { Clock, Refusal } from '@sifang/kernel';
import { Acts, Database, Seals, WaysOut } from '@sifang/platform';
import type { Actor } from '../../domain/index.js';
import { isEmail } from '../../domain/email.js';
import { asTyped } from '../../domain/one-time-code.js';
import { accountOf, type Account } from '../../persistence/account.repository.js';
import { redeemCode } from '../../persistence/sign-in-code.repository.js';
import { Guessing } from '../guessing.js';
import { codeDigest, type CodeUse } from '../sign-in/code-job.js';
import { requestCode } from '../sign-in/request-code.js';
import { contactAt } from '../sign-in/send-code.js';
import { changeContact } from './change-contact.js';
import { noAccount, requireCurrent } from './set-password.js';

/** What shows that whoever is signed in is the owner of the account. */
export interface Proof {
  /** The password; null when there is none. */
  readonly current: string | null;
  /** A code of `requestProof`; empty when there is a password, or nobody to send one to. */
  readonly proof: string;
}

/**
 * Whoever changes their number or address shows that they have the new one. Whether others have it is told to nobody
 * before that.
 */
@Injectable()
export class OwnContact {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly seals: Seals,
    private readonly guessing: Guessing,
    private readonly ways: WaysOut,
    private readonly acts: Acts,
  ) {}

  /** A code to the number, or else the address, that the account has. @throws Refusal NO_ACCOUNT · CODES_NOT_SENT · TOO_MANY_ATTEMPTS */
  async requestProof({ personId }: Actor, address: string): Promise<void> {
    const account = await this.accountOf(personId);
    if (!account) throw noAccount();
    const to = account.phone ?? account.email;
    if (to === null || !this.ways.reaches(account)) throw codesNotSent();
    await this.guessing.count('CODE_REQUEST', { account: to, address });
    await this.send(to, { kind: 'PROOF', personId });
  }

  /**
   * A code to the new number or address. The number may be changed without a proof beside the password: whoever lost the old one
   * has nowhere to get a code. An address can be had by anybody, and asks for one.
   * @param to number in E.164, or address
   * @throws Refusal CODES_NOT_SENT · NO_ACCOUNT · PASSWORD_WRONG · CODE_WRONG · TOO_MANY_ATTEMPTS
   */
  async request({ personId }: Actor, to: string, given: Proof, address: string): Promise<void> {
    if (!this.ways.reaches(contactAt(to))) throw codesNotSent();
    const account = await this.accountOf(personId);
    if (!account && isEmail(to)) throw noAccount();
    if (account) await this.requireProof(account, isEmail(to), given, address);
    // By whom as well: nobody's number is to be rung up from one account after another number.
    for (const subject of [personId, to])
      await this.guessing.count('CODE_REQUEST', { account: subject, address });
    await this.send(to, { kind: 'NEW_CONTACT', personId });
  }

  /** @throws Refusal CODE_WRONG · NO_ACCOUNT · PHONE_TAKEN · EMAIL_TAKEN · TOO_MANY_ATTEMPTS */
  async change(
    actor: Actor,
    { to, code }: { to: string; code: string },
    { token, address }: { token: string; address: string },
  ): Promise<void> {
    const { personId } = actor;
    await this.guessing.slowly('CODE', { account: to, address }, async () => {
      await this.redeem(to, code, { kind: 'NEW_CONTACT', personId }, 'code');
      await this.acts.run(changeContact, actor, { to, token });
    });
  }

  private async requireProof(
    account: Account,
    codeCounts: boolean,
    given: Proof,
    address: string,
  ): Promise<void> {
    const { personId, passwordHash, phone, email } = account;
    if (passwordHash !== null)
      return this.guessing.slowly('PASSWORD', { account: personId, address }, () =>
        requireCurrent(given.current, passwordHash),
      );
    const known = phone ?? email;
    if (!codeCounts || known === null) return;
    await this.guessing.slowly('CODE', { account: known, address }, () =>
      this.redeem(known, given.proof, { kind: 'PROOF', personId }, 'proof'),
    );
  }

  /** In a transaction of its own: a wrong try has to stay counted. */
  private async redeem(to: string, typed: string, use: CodeUse, field: string): Promise<void> {
    const digest = codeDigest(this.seals, to, asTyped(typed), use);
    const fits = await this.database.transaction(tx => redeemCode(tx, to, digest, this.clock.now()));
    if (!fits) throw new Refusal('CODE_WRONG', 'This code is wrong, used or no longer good.', field);
  }

  private send(to: string, use: CodeUse): Promise<void> {
    return this.database.transaction(tx => requestCode(tx, this.seals, to, use, this.clock.now()));
  }

  private accountOf(personId: string): Promise<Account | null> {
    return accountOf(this.database.source.manager, personId);
  }
}

function codesNotSent(): Refusal {
  return new Refusal('CODES_NOT_SENT', 'No codes are sent there from here.');
}
