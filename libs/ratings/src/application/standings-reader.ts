import { Injectable } from '@nestjs/common';
import { jurisdictionOf } from '@sifang/estates';
import { belongsTo, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { Database } from '@sifang/platform';
import { inHundredths, read } from '../domain/fraction.js';
import type { InstrumentKind } from '../domain/instrument.js';
import { ranking } from '../domain/result.js';
import { comparesAt } from '../domain/rights.js';
import { RoundState } from '../domain/round.js';
import { byOrganisation } from '../domain/standings.js';
import { instrumentsOf } from '../persistence/instrument.repository.js';
import { lineageOf, roundsAt } from '../persistence/round-list.queries.js';
import { summaryOf } from './round-view.js';
import { shownInstrument } from './shown-instrument.js';

const ALL = 1_000;

/** Compares estates and firms below a community or a town; tells what can be asked. */
@Injectable()
export class StandingsReader {
  constructor(private readonly database: Database) {}

  /** Published results of a period, the best first. @throws Refusal PLACE_NOT_FOUND */
  async ranking(actor: Actor, placeId: string, kind: InstrumentKind, period: string) {
    const compares = comparesAt(actor);
    if (!(await lineageOf(this.database, placeId)).some(id => compares.includes(id)))
      throw new Refusal('PLACE_NOT_FOUND', 'There is no such place below a desk of yours.', 'placeId');
    const rows = await roundsAt(this.database, placeId, { kind, period, first: ALL });
    const published = rows
      .filter(({ state }) => state === RoundState.PUBLISHED)
      .map(row => ({ ...row, points: row.score === null ? null : read(row.score) }));
    return {
      rounds: ranking(published).map(({ of, rank }) => ({ rank, round: summaryOf(of) })),
      organisations: byOrganisation(published).map(({ of: { points, ...of }, rank }) => ({
        ...{ ...of, rank },
        points: points && inHundredths(points),
      })),
    };
  }

  /** Published results about one organisation at an estate, the oldest first. @throws Refusal ESTATE_NOT_FOUND */
  async trend(actor: Actor, estateId: string, subjectId: string, kind: InstrumentKind) {
    if (!(await this.reaches(actor, estateId))) throw estateNotFound();
    const rows = await roundsAt(this.database, estateId, { kind, period: null, first: ALL });
    return rows
      .filter(row => row.subjectId === subjectId && row.state === RoundState.PUBLISHED)
      .map(summaryOf)
      .reverse();
  }

  /** What can be asked at an estate: the house's instruments, and its town's. @throws Refusal ESTATE_NOT_FOUND */
  async instruments(actor: Actor, estateId: string) {
    const at = await this.reaches(actor, estateId);
    if (!at) throw estateNotFound();
    return (await instrumentsOf(this.database.source.manager, at.townId)).map(shownInstrument);
  }

  private async reaches(actor: Actor, estateId: string) {
    const at = await jurisdictionOf(this.database.source.manager, estateId);
    return belongsTo(actor, [estateId, at.communityId, at.townId]) ? at : null;
  }
}

function estateNotFound(): Refusal {
  return new Refusal('ESTATE_NOT_FOUND', 'There is no such estate.', 'estateId');
}
