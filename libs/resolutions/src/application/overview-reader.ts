import { Injectable } from '@nestjs/common';
import { actingAppointments, Office, type Actor } from '@sifang/identity/domain';
import { Clock, dayOf, Refusal } from '@sifang/kernel';
import { Database } from '@sifang/platform';
import { employmentsOf } from '../domain/rights.js';
import { supervisedIn, type Supervised } from '../persistence/supervision.queries.js';
import { workOf, type OrganisationWork } from '../persistence/work.queries.js';

/** What an organisation has to do, and what the town has an eye on. */
@Injectable()
export class OverviewReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of the organisations that the actor works for. @throws Refusal NOT_ENTITLED */
  async work(actor: Actor): Promise<OrganisationWork[]> {
    const employments = employmentsOf(actor);
    if (employments.length === 0)
      throw new Refusal('NOT_ENTITLED', 'Only who works for an organisation has its work.');
    return workOf(this.database, employments, dayOf(this.clock.now()));
  }

  /** Over all estates of the actor's town. @throws Refusal NOT_ENTITLED */
  async supervision(actor: Actor): Promise<Supervised[]> {
    const towns = actingAppointments(actor)
      .filter(({ office }) => office === Office.PROPERTY_OFFICER)
      .map(({ placeId }) => placeId);
    if (towns.length === 0) throw new Refusal('NOT_ENTITLED', 'Only the town supervises.');
    return supervisedIn(this.database, towns, dayOf(this.clock.now()));
  }
}
