import type { CalendarDay } from '@sifang/kernel';
import { leastCandidates } from '../../domain/nomination/list.js';
import { PAGE_LENGTH } from '../../domain/nomination/candidate.js';
import type { CandidateViewRow } from '../../persistence/election/candidate-view.queries.js';
import type { ElectionEventRow, ElectionViewRow } from '../../persistence/election/election-view.queries.js';

/** What whoever sees the election reads of it. @param personId null: whoever follows it, of whom nothing is known */
export function electionViewFor(row: ElectionViewRow, personId: string | null, today: CalendarDay) {
  const {
    profile,
    group,
    standing: _standing,
    lists,
    objections,
    votes,
    lots,
    names,
    events,
    result,
    seats,
    ...rest
  } = row;
  const valid = votes.filter(({ voidBecause }) => voidBecause === null);
  const named = (ids: readonly string[]) => ids.map(id => ({ id, name: names[id] ?? '' }));
  return {
    ...rest,
    seats,
    profileNames: { zh: profile.zh, en: profile.en },
    leastCandidates: seats === null ? null : leastCandidates(profile, seats),
    jointNominators: profile.jointNominators.value,
    tieBreak: profile.tieBreak.value,
    group: group.map(({ name, side, leads }) => ({ name, side, leads })),
    lists: lists.map(({ candidateIds, ...list }) => ({
      ...{ ...list, over: today > list.until, candidates: named(candidateIds) },
    })),
    objections: objections.map(({ raisedBy, raisedAt, answeredAt, ...objection }) => ({
      ...{ ...objection, mine: raisedBy === personId, raisedAt: new Date(raisedAt) },
      answeredAt: moment(answeredAt),
    })),
    voteId: valid.at(-1)?.voteId ?? null,
    votes: votes.map(({ candidateIds: _candidateIds, ...vote }) => vote),
    lots: lots.map(({ candidateIds, recordedAt, ...lot }) => ({
      ...{ ...lot, recordedAt: new Date(recordedAt), order: named(candidateIds) },
    })),
    result: result && {
      ...{ outcome: result.outcome, seats: result.seats, missing: result.missing },
      ...{ elected: named(result.elected), alternates: named(result.alternates) },
      ties: result.ties.map(tie => ({ seats: tie.seats, candidates: named(tie.candidateIds) })),
    },
    timeline: events.map(event => entryOf(event)),
  };
}

/** @param knowsAll evidence and reasons are for the candidate and for whoever runs the election */
export function candidateViewFor(row: CandidateViewRow, personId: string, knowsAll: boolean) {
  const {
    checks,
    questions,
    stateBecause,
    group: _group,
    standing: _standing,
    personId: candidate,
    electionState,
    ...rest
  } = row;
  return {
    ...rest,
    electionState,
    mine: candidate === personId,
    pageLength: PAGE_LENGTH,
    stateBecause: knowsAll || row.state === 'WITHDRAWN' ? stateBecause : '',
    checks: checks.map(({ checkedAt, evidence, checkedBy, ...check }) => ({
      ...check,
      evidence: knowsAll ? evidence : null,
      checkedBy: knowsAll ? checkedBy : null,
      checkedAt: moment(checkedAt),
    })),
    questions: questions.map(({ askedBy, askedAt, answeredAt, ...question }) => ({
      ...{ ...question, mine: askedBy === personId, askedAt: new Date(askedAt) },
      answeredAt: moment(answeredAt),
    })),
  };
}

function entryOf({ seq, type, at, actorName, actorTitle, payload }: ElectionEventRow) {
  const text = (key: string): string | null =>
    typeof payload[key] === 'string' ? (payload[key] as string) : null;
  const count = payload['count'];
  // Neighbours read it too: who objects is for the answer, not for the estate; who does not stand, and why, for the list of candidates, which asks who looks.
  const byName = type === 'OBJECTION_RAISED' || type === 'DECLINED' ? null : actorName;
  const unnamed = type === 'DECLINED' || type === 'REJECTED';
  return {
    ...{
      seq,
      type,
      at: new Date(at),
      byName,
      byTitle: actorTitle,
      text: unnamed ? '' : (text('text') ?? ''),
    },
    ...{
      name: unnamed ? null : text('name'),
      duty: text('duty'),
      dueOn: text('dueOn') as CalendarDay | null,
    },
    count: typeof count === 'number' ? count : null,
  };
}

function moment(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
