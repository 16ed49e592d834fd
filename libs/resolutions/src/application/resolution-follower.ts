import { Injectable } from '@nestjs/common';
import { belongsTo, type Actor } from '@sifang/identity/domain';
import { Clock, dayOf, Refusal } from '@sifang/kernel';
import { cursorOf, Database, LiveChannel, type LiveState } from '@sifang/platform';
import { isOpen } from '../domain/lifecycle.js';
import { ResolutionMove, movesOf } from '../domain/moves.js';
import { DOING } from '../domain/resolution-event.js';
import { isOnTime, resolutionNotFound } from '../domain/resolution.js';
import { rightsOf, type Right } from '../domain/rights.js';
import { ratesOf } from '../domain/satisfaction.js';
import { RESOLUTION_TOPIC, RESOLUTIONS_TOPIC } from '../persistence/event.repository.js';
import { standingAt } from '../persistence/place.queries.js';
import { wholeResolution, type WholeRow } from '../persistence/record.queries.js';
import { resolutionList } from '../persistence/resolution.queries.js';
import { asShown } from './as-shown.js';

const HEAD = 20;
const EVERYTHING = {
  ...{
    states: null,
    organisationId: null,
    estateId: null,
    before: null,
    overdueOn: null,
    supervisedOnly: false,
  },
};

/** What somebody with these rights sees of a resolution: whoever has the same rights sees the same. */
export type ResolutionView = ReturnType<typeof viewFor>;

/** Follows one resolution, or all of a place. */
@Injectable()
export class ResolutionFollower {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal RESOLUTION_NOT_FOUND */
  async view(actor: Actor, id: string): Promise<ResolutionView> {
    const row = await this.whole(id);
    return viewFor(row, ...standingOf(actor, row));
  }

  /** @throws Refusal RESOLUTION_NOT_FOUND */
  async follow(actor: Actor, id: string, after: string | null): Promise<LiveChannel> {
    const [rights, isDoer] = standingOf(actor, await this.whole(id));
    const audience = `${rights.join()}${isDoer ? ' doer' : ''}`;
    return new LiveChannel(RESOLUTION_TOPIC, id, audience, after, async (): Promise<LiveState> => {
      const row = await this.whole(id);
      const cursor = cursorOf(row);
      const value = { cursor, view: viewFor(row, rights, isDoer) };
      return { seq: row.seq, epoch: row.epoch, value, unchanged: { cursor, view: null } };
    });
  }

  /** @throws Refusal NOT_ENTITLED */
  followPlace(actor: Actor, placeId: string, after: string | null): LiveChannel {
    if (!belongsTo(actor, [placeId]))
      throw new Refusal(
        'NOT_ENTITLED',
        'Only an office there follows the resolutions of a place.',
        'placeId',
      );
    return new LiveChannel(RESOLUTIONS_TOPIC, placeId, 'all', after, async (): Promise<LiveState> => {
      const standing = await standingAt(this.database, placeId, dayOf(this.clock.now()));
      const first = await resolutionList(this.database, [placeId], EVERYTHING, { first: HEAD, after: null });
      const cursor = cursorOf(standing);
      const urgent = first.filter(({ state }) => isOpen(state));
      const { seq, epoch } = standing;
      return {
        seq,
        epoch,
        value: { cursor, standing: { ...standing, urgent } },
        unchanged: { cursor, standing: null },
      };
    });
  }

  private async whole(id: string): Promise<WholeRow> {
    const row = await wholeResolution(this.database, id);
    if (!row) throw resolutionNotFound();
    return row;
  }
}

/** @throws Refusal RESOLUTION_NOT_FOUND for those whom it does not concern */
function standingOf(actor: Actor, row: WholeRow): [readonly Right[], isDoer: boolean] {
  const rights = rightsOf(actor, row);
  if (!rights.includes('follow')) throw resolutionNotFound();
  const doers = [row.addresseeId, ...row.supportingIds];
  const worked = row.events.some(({ act, personId }) => personId === actor.personId && DOING.includes(act));
  const belongs = actor.appointments.some(
    ({ organisationId }) => organisationId && doers.includes(organisationId),
  );
  return [rights, worked || belongs];
}

export function viewFor(row: WholeRow, rights: readonly Right[], isDoer: boolean) {
  const { events, undertakings, satisfaction, ...resolution } = row;
  const moves = movesOf(rights, isDoer, row);
  return {
    resolution: asShown(resolution, moves.includes(ResolutionMove.ANSWER)),
    events: events.map(event => ({ ...event, at: new Date(event.at), papers: [...event.papers] })),
    undertakings: undertakings.map(({ fulfilledAt, ...undertaking }) => ({
      ...undertaking,
      fulfilledAt: fulfilledAt ? new Date(fulfilledAt) : null,
    })),
    satisfaction: { ...satisfaction, ...ratesOf(satisfaction) },
    onTime: isOnTime(row),
    moves,
  };
}
