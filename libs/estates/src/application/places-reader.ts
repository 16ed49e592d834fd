import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Clock, dayOf } from '@sifang/kernel';
import { Database } from '@sifang/platform';
import type { Organisation } from '../domain/organisation.js';
import { overseenPlaces, rights } from '../domain/rights.js';
import { estatesReachedBy, type EstateOverview } from '../persistence/estate.queries.js';
import { buildingsOf, gridsReachedBy, type BuildingRow, type GridRow } from '../persistence/grid.queries.js';
import { allFirms } from '../persistence/organisation.queries.js';
import { neighbourhoodOf } from './keeper-at.js';

/** Places and who looks after them, for those whose offices reach them. */
@Injectable()
export class PlacesReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  estates({ appointments }: Actor): Promise<EstateOverview[]> {
    return this.estatesAt(appointments.map(({ placeId }) => placeId));
  }

  /** As it is after an act on it. */
  async estate(id: string): Promise<EstateOverview> {
    return (await this.estatesAt([id]))[0]!;
  }

  grids(actor: Actor): Promise<GridRow[]> {
    return gridsReachedBy(this.database, overseenPlaces(actor));
  }

  /** As it is after an act on it. */
  async grid(actor: Actor, id: string): Promise<GridRow> {
    return (await this.grids(actor)).find(grid => grid.id === id)!;
  }

  /** @throws Refusal PLACE_NOT_FOUND */
  async buildings(actor: Actor, estateId: string): Promise<BuildingRow[]> {
    await neighbourhoodOf(this.database.source.manager, actor, estateId, 'estateId');
    return buildingsOf(this.database, estateId);
  }

  async firms(actor: Actor): Promise<Organisation[]> {
    return rights.mayNameFirm(actor) ? allFirms(this.database) : [];
  }

  private estatesAt(placeIds: readonly string[]): Promise<EstateOverview[]> {
    return estatesReachedBy(this.database, placeIds, dayOf(this.clock.now()));
  }
}
