import { Injectable } from '@nestjs/common';
import {
  belongsTo,
  longestTermOf,
  Office,
  OFFICES,
  rightsToOffices,
  type Actor,
  type Ground,
} from '@sifang/identity/domain';
import { Clock, dayOf, Refusal } from '@sifang/kernel';
import { Database } from '@sifang/platform';
import type { Organisation } from '../domain/organisation.js';
import {
  appointmentEntry,
  appointmentList,
  type AppointmentEntry,
  type AppointmentListQuery,
} from '../persistence/appointment-list.queries.js';
import { groundOf } from '../persistence/ground.queries.js';
import { organisationsWithASay } from '../persistence/organisation.queries.js';

const MOST = 200;

export interface OfficeToFill {
  readonly office: Office;
  /** For which of them; empty for an office that stands for none. */
  readonly organisations: readonly (Organisation & { readonly longestTerm: number | null })[];
}

export type AppointmentForViewer = AppointmentEntry & { readonly viewerMayChange: boolean };

/** Who holds what, for those who enter it. */
@Injectable()
export class People {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal PLACE_NOT_FOUND · NOT_ENTITLED · NUMBER_OUT_OF_RANGE */
  async appointments(
    actor: Actor,
    query: Omit<AppointmentListQuery, 'lineage' | 'organisationIds'>,
  ): Promise<AppointmentForViewer[]> {
    const { lineage } = await this.groundOf(actor, query.placeId);
    const seen = rightsToOffices.seePeople(actor, lineage);
    if (seen.length === 0)
      throw new Refusal(
        'NOT_ENTITLED',
        "Who holds what is for the community and the street to see, and a firm's people for its manager.",
      );
    if (query.first < 1 || query.first > MOST)
      throw new Refusal('NUMBER_OUT_OF_RANGE', `Ask for 1 to ${MOST} at once.`, 'first');
    if (query.skip < 0) throw new Refusal('NUMBER_OUT_OF_RANGE', 'Skip 0 or more.', 'skip');
    const entries = await appointmentList(
      this.database,
      { ...query, lineage, organisationIds: seen === 'ALL' ? null : seen },
      dayOf(this.clock.now()),
    );
    return entries.map(({ lineage: above, ...entry }) => ({
      ...entry,
      viewerMayChange: rightsToOffices.appoint(actor, entry.office, above, entry.organisation?.id ?? null),
    }));
  }

  /** What the actor may appoint to at a place. @throws Refusal PLACE_NOT_FOUND */
  async officesToFill(actor: Actor, placeId: string): Promise<OfficeToFill[]> {
    const { kind, lineage } = await this.groundOf(actor, placeId);
    const organisations = await organisationsWithASay(this.database, lineage, dayOf(this.clock.now()));
    return Object.values(Office)
      .filter(office => OFFICES[office].places.includes(kind))
      .flatMap(office => {
        const { organisations: kinds } = OFFICES[office];
        if (kinds.length === 0)
          return rightsToOffices.appoint(actor, office, lineage, null) ? [{ office, organisations: [] }] : [];
        const fitting = organisations
          .filter(one => kinds.includes(one.kind) && rightsToOffices.appoint(actor, office, lineage, one.id))
          .map(one => ({ ...one, longestTerm: longestTermOf(office, one.kind) }));
        return fitting.length > 0 ? [{ office, organisations: fitting }] : [];
      });
  }

  /** As it is for whoever has just acted on it. */
  async entry(id: string): Promise<AppointmentForViewer> {
    return { ...(await appointmentEntry(this.database, id)), viewerMayChange: true };
  }

  private async groundOf(actor: Actor, placeId: string): Promise<Ground> {
    const ground = await groundOf(this.database.source.manager, placeId, null, dayOf(this.clock.now()));
    if (belongsTo(actor, ground.lineage)) return ground;
    throw new Refusal('PLACE_NOT_FOUND', 'There is no such place.', 'placeId');
  }
}
