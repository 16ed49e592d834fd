import { Injectable } from '@nestjs/common';
import { jurisdictionOf } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { Database, paperNotFound, type ActContext, type Paper } from '@sifang/platform';
import { readsSpending } from '../domain/spending.js';
import { disclosureById } from '../persistence/spending.repository.js';
import { disclosuresAt, type DisclosureRow } from '../persistence/spending.queries.js';

/** What was disclosed of an estate. */
@Injectable()
export class SpendingReader {
  constructor(private readonly database: Database) {}

  /** The newest period first. @param organisationId null: of all @throws Refusal ESTATE_NOT_FOUND */
  async at(actor: Actor, estateId: string, organisationId: string | null): Promise<DisclosureRow[]> {
    const places = await jurisdictionOf(this.database.source.manager, estateId);
    if (!readsSpending(actor, places))
      throw new Refusal('ESTATE_NOT_FOUND', 'There is no such estate.', 'estateId');
    return disclosuresAt(this.database, estateId, organisationId);
  }
}

/** Whoever reads the figures reads the statement. @throws Refusal PAPER_NOT_FOUND */
export async function seeSpendingPaper({ tx, actor }: ActContext<Actor>, { owner }: Paper): Promise<void> {
  const disclosure = await disclosureById(tx, owner!.id);
  if (!disclosure || !readsSpending(actor, disclosure)) throw paperNotFound();
}
