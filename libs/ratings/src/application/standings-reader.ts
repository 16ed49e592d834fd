import { Injectable } from '@nestjs/common';
import { jurisdictionOf } from '@sifang/estates';
import { belongsTo, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { Database } from '@sifang/platform';
import { inHundredths, minus, read } from '../domain/fraction.js';
import type { InstrumentKind } from '../domain/instrument.js';
import { cardsSince } from '../domain/ladder.js';
import { periodsWithin } from '../domain/period.js';
import { ranking } from '../domain/result.js';
import { comparesAt } from '../domain/rights.js';
import { RoundState } from '../domain/round.js';
import { byInstrument, byOrganisation, overPeriod } from '../domain/standings.js';
import { instrumentsOf } from '../persistence/instrument.repository.js';
import { lineageOf, roundsAt } from '../persistence/round-list.queries.js';
import { standingsOf, type StandingRow } from '../persistence/standing.queries.js';
import { summaryOf } from './round-view.js';
import { shownInstrument } from './shown-instrument.js';

const ALL = 1_000;

/** Compares estates and firms below a community or a town; tells what can be asked. */
@Injectable()
export class StandingsReader {
  constructor(private readonly database: Database) {}

  /**
   * Published results of a period and of the shorter ones within it, the best first. Nobody was rated twice in a period,
   * but for instance in both of its quarters: then it is the mean. Ranks are among those whom the same instrument asked about.
   * @throws Refusal PLACE_NOT_FOUND
   */
  async ranking(actor: Actor, placeId: string, kind: InstrumentKind, period: string) {
    const compares = comparesAt(actor);
    if (!(await lineageOf(this.database, placeId)).some(id => compares.includes(id)))
      throw new Refusal('PLACE_NOT_FOUND', 'There is no such place below a desk of yours.', 'placeId');
    const rows = await roundsAt(this.database, placeId, { kind, periods: periodsWithin(period), first: ALL });
    const published = rows
      .filter(({ state }) => state === RoundState.PUBLISHED)
      .map(row => ({ ...row, points: row.score === null ? null : read(row.score) }));
    const instruments = byInstrument(overPeriod(published));
    return {
      rounds: instruments.flatMap(ranking).map(({ of, rank }) => ({
        ...{ rank, rounds: of.rounds, points: of.points && inHundredths(of.points), round: summaryOf(of) },
      })),
      organisations: instruments.flatMap(standings =>
        byOrganisation(standings).map(({ of: { points, ...of }, rank }) => ({
          ...{ ...of, rank, instrumentCode: standings[0]!.instrumentCode },
          points: points && inHundredths(points),
        })),
      ),
    };
  }

  /** Published results about one organisation at an estate, the oldest first, of whichever instruments. @throws Refusal ESTATE_NOT_FOUND */
  async trend(actor: Actor, estateId: string, subjectId: string, kind: InstrumentKind) {
    if (!(await this.reaches(actor, estateId))) throw estateNotFound();
    const rows = await roundsAt(this.database, estateId, { kind, periods: null, first: ALL });
    return rows
      .filter(row => row.subjectId === subjectId && row.state === RoundState.PUBLISHED)
      .map(summaryOf)
      .reverse();
  }

  /** As `ranking`, the newest of each instrument about each organisation at each estate that an office of the actor's reaches. */
  async standings(actor: Actor, where: { placeId: string | null; subjectId: string | null }) {
    const reached = [...new Set(actor.appointments.map(({ placeId }) => placeId))];
    return (await standingsOf(this.database, reached, where)).map(standing);
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

function standing({ roundIds, periods, scores, lights, ...row }: StandingRow) {
  const points = scores.map(score => score && read(score));
  const last = points.at(-1);
  const before = points.slice(0, -1).findLast(each => each !== null);
  return {
    ...{ ...row, roundId: roundIds.at(-1)!, period: periods.at(-1)!, light: lights.at(-1)! },
    ...{ score: last ? inHundredths(last) : null, yellowCards: cardsSince(lights) },
    change: last && before ? inHundredths(minus(last, before)) : null,
  };
}

function estateNotFound(): Refusal {
  return new Refusal('ESTATE_NOT_FOUND', 'There is no such estate.', 'estateId');
}
