import { Injectable } from '@nestjs/common';
import { Clock } from '@sifang/kernel';
import { Database } from '@sifang/platform';
import { deviceOf, type Device } from '../../domain/device.js';
import type { Actor } from '../../domain/index.js';
import { maskedPhone } from '../../domain/phone.js';
import { accountRow, type AccountRow } from '../../persistence/account.queries.js';
import { sessionsOf, type SessionRow } from '../../persistence/session.queries.js';
import { hashOf } from '../session.js';

export type OwnSession = Omit<SessionRow, 'userAgent'> & Device;

/** Of somebody whom no register has entered a number, an address or a name for. */
const NONE: AccountRow = {
  ...{ signInName: null, phone: null, email: null },
  ...{ hasPassword: false, secondFactor: false, recoveryCodesLeft: 0, language: null },
};

/** What somebody may know of their own account. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async read({ personId }: Actor): Promise<AccountRow> {
    const row = await accountRow(this.database, personId);
    return row ? { ...row, phone: row.phone && maskedPhone(row.phone) } : NONE;
  }

  /** @param token of the session that asks */
  async sessions({ personId }: Actor, token: string): Promise<OwnSession[]> {
    const rows = await sessionsOf(this.database, personId, hashOf(token), this.clock.now());
    return rows.map(({ userAgent, ...row }) => ({ ...row, ...deviceOf(userAgent) }));
  }
}
