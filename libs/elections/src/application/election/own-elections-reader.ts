import { Injectable } from '@nestjs/common';
import { estatesHeld } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { Clock, dayOf, type CalendarDay } from '@sifang/kernel';
import { Database } from '@sifang/platform';
import { ownElections, type OwnElectionRow } from '../../persistence/election/own-elections.queries.js';
import { mayWithCandidate, mayWithElection } from './viewer-may.js';

/** What an election asks of somebody, for the first page of a phone. */
@Injectable()
export class OwnElectionsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Those that have not ended, of the estates that the actor has an office for, the newest first. */
  async mine(actor: Actor) {
    const estates = actor.appointments.map(({ placeId }) => placeId);
    const rows = await ownElections(this.database, estates, actor.personId);
    if (rows.length === 0) return [];
    const today = dayOf(this.clock.now());
    const held = await estatesHeld(this.database.source.manager, actor.personId, today);
    return rows.map(row => shown(actor, row, held.includes(row.estateId), today));
  }
}

function shown(actor: Actor, row: OwnElectionRow, isOwner: boolean, today: CalendarDay) {
  const { id, estateName, bodyKind, kind, state, group, own } = row;
  const past = pastActs(row, today);
  const candidate = own && {
    ...{ ...row, ...own, electionState: state, personId: actor.personId },
    group: group.map(({ personId }) => personId),
  };
  return {
    ...{ id, estateName, bodyKind, kind, state },
    viewerMay: mayWithElection(actor, row, isOwner).filter(act => !past.includes(act)),
    candidacy: candidate && {
      ...{ id: candidate.id, questionsWaiting: candidate.unanswered },
      viewerMay: mayWithCandidate(actor, candidate, isOwner),
    },
  };
}

/** Done already, or too late. */
function pastActs({ signed, listUntil }: OwnElectionRow, today: CalendarDay): string[] {
  const over = listUntil !== null && today > listUntil;
  return [...(signed ? ['signElectionRequest'] : []), ...(over ? ['raiseListObjection'] : [])];
}
