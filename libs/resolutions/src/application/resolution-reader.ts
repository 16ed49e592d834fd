import { Injectable } from '@nestjs/common';
import { jurisdictionOf, organisationsAt } from '@sifang/estates';
import type { Organisation } from '@sifang/estates/domain';
import { belongsTo, type Actor } from '@sifang/identity/domain';
import { asId, Clock, dayOf, Refusal } from '@sifang/kernel';
import { Database } from '@sifang/platform';
import { OPEN_STATES, ResolutionState } from '../domain/lifecycle.js';
import { resolutionNotFound } from '../domain/resolution.js';
import { placesOf, rights } from '../domain/rights.js';
import {
  resolutionById,
  resolutionList,
  resolutionsOfMeeting,
  type Page,
  type ResolutionRow,
} from '../persistence/resolution.queries.js';
import { asShown, type ShownResolution } from './as-shown.js';

const MOST = 100;
const DAY_MS = 86_400_000;

/** What somebody wants to see of the list. */
export interface Wanted {
  readonly state: ResolutionState | null;
  readonly organisationId: string | null;
  readonly estateId: string | null;
  /** Open for at least so many days; null: also what has ended. */
  readonly openForDays: number | null;
  readonly overdueOnly: boolean;
  readonly supervisedOnly: boolean;
  readonly first: number;
  readonly after: string | null;
}

@Injectable()
export class ResolutionReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The most urgent first. @throws Refusal NUMBER_OUT_OF_RANGE · CURSOR_UNREADABLE */
  async page(actor: Actor, wanted: Wanted): Promise<ShownResolution[]> {
    const { first, after, openForDays, state, overdueOnly, organisationId, estateId, supervisedOnly } =
      wanted;
    if (first < 1 || first > MOST)
      throw new Refusal('NUMBER_OUT_OF_RANGE', `Ask for 1 to ${MOST} at once.`, 'first');
    const now = this.clock.now();
    const states = state ? [state] : openForDays === null ? null : OPEN_STATES;
    const before = openForDays === null ? null : new Date(now.getTime() - openForDays * DAY_MS);
    const filter = {
      states,
      organisationId,
      estateId,
      before,
      overdueOn: overdueOnly ? dayOf(now) : null,
      supervisedOnly,
    };
    const places = [...new Set(actor.appointments.map(({ placeId }) => placeId))];
    const rows = await resolutionList(this.database, places, filter, { first, after: placeOf(after) });
    return rows.map(row => forViewer(actor, row));
  }

  /** @throws Refusal RESOLUTION_NOT_FOUND, also for those whom it does not concern */
  async one(actor: Actor, id: string): Promise<ShownResolution> {
    const row = await resolutionById(this.database, id);
    if (!row || !rights.follow(actor, row)) throw resolutionNotFound();
    return forViewer(actor, row);
  }

  /** What a meeting adopted, as far as it concerns the actor, in that order. */
  async ofMeeting(actor: Actor, meetingId: string): Promise<ShownResolution[]> {
    const rows = await resolutionsOfMeeting(this.database, meetingId);
    return rows.filter(row => rights.follow(actor, row)).map(row => forViewer(actor, row));
  }

  /** Who could help (协办) with what is resolved about an estate. @throws Refusal ESTATE_NOT_FOUND */
  async organisations(actor: Actor, estateId: string): Promise<Organisation[]> {
    const { manager } = this.database.source;
    const at = await jurisdictionOf(manager, estateId);
    if (!belongsTo(actor, placesOf(at)))
      throw new Refusal('ESTATE_NOT_FOUND', 'There is no such estate.', 'estateId');
    return organisationsAt(manager, estateId, dayOf(this.clock.now()));
  }
}

function forViewer(actor: Actor, row: ResolutionRow): ShownResolution {
  return asShown(row, row.state === ResolutionState.AWAITING_ANSWER && rights.answer(actor, row));
}

function placeOf(cursor: string | null): Page['after'] {
  if (cursor === null) return null;
  const [, rank, id] = /^(-?\d{1,7})\.(.+)$/.exec(cursor) ?? [];
  if (!id) throw new Refusal('CURSOR_UNREADABLE', 'This is no place in the list.', 'after');
  return { rank: Number(rank), id: asId(id, 'after') };
}
