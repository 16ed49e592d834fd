import { holdingsOf, holdsAny, jurisdictionOf, wholeOf } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import type { ActContext, Tx } from '@sifang/platform';
import { BodyKind } from '../../domain/body/body-kind.js';
import { ElectionKind } from '../../domain/election/kinds.js';
import { advance, ElectionState, requireState } from '../../domain/election/lifecycle.js';
import { requireFollowing, rights } from '../../domain/election/rights.js';
import type { ElectionRow } from '../../domain/election/row.js';
import { groupDueOn, requestStanding, type RequestStanding } from '../../domain/election/trigger.js';
import { electionProfile, electionProfileKey } from '../../domain/law/profiles.js';
import {
  announce,
  findElection,
  insertElection,
  lockElection,
  record,
  saveElection,
} from '../../persistence/election/election.repository.js';
import { profileAt } from '../../persistence/body/body.repository.js';
import { isServed } from '../../persistence/term/term.repository.js';
import { addSignature, signersOf } from '../../persistence/election/request.repository.js';

export interface RequestElection {
  readonly id: string;
  readonly estateId: string;
  readonly because: string;
  /** Holds where no body of the town goes by any. */
  readonly profile: string;
}

/**
 * 联名申请 a first assembly, begun by an owner and signed by others.
 * @throws Refusal ESTATE_NOT_FOUND · NOT_AN_OWNER · PROFILE_UNKNOWN · TERM_SERVING · REQUEST_RUNS · ELECTION_RUNS · ID_TAKEN
 */
export async function requestElection(context: ActContext<Actor>, input: RequestElection): Promise<string> {
  const { tx, now, actor } = context;
  const { estateId, communityId, townId } = await jurisdictionOf(tx, input.estateId);
  const places = { estateId, communityId, townId };
  if (!rights.follow(actor, places))
    throw new Refusal('ESTATE_NOT_FOUND', 'There is no such estate.', 'estateId');
  await requireOwner(tx, estateId, actor, now);
  const before = await findElection(tx, input.id);
  if (before?.estateId === estateId) return before.id;
  // Owners ask; by whose rules is not for them to choose where the place's are known.
  const profileName = (await profileAt(tx, places)) ?? electionProfileKey(input.profile);
  if (await isServed(tx, estateId, BodyKind.COMMITTEE))
    throw new Refusal('TERM_SERVING', 'A committee of the owners serves here.', 'estateId');
  const election = {
    ...{ ...places, id: input.id, bodyKind: BodyKind.COMMITTEE, kind: ElectionKind.FIRST },
    ...{ state: ElectionState.REQUESTED, because: input.because, profileName, openedAt: now },
    ...{ profile: electionProfile(profileName), actBy: null, size: null, seats: null, termYears: null },
    ...{ groupFormedOn: null, groupPostedUntil: null },
  };
  await insertElection(tx, { ...election, openedBy: actor.personId });
  const row = { ...election, seq: 0, round: 1, result: null, settled: [], endedBecause: null };
  await sign(context, await record(tx, row, { type: 'REQUESTED', text: input.because }, actor, now));
  return input.id;
}

/** Once for each owner; again is harmless. @throws Refusal ELECTION_NOT_FOUND · ELECTION_STATE_UNFIT · NOT_AN_OWNER */
export async function signElectionRequest(context: ActContext<Actor>, electionId: string): Promise<string> {
  const { tx, now, actor } = context;
  const election = await lockElection(tx, electionId);
  requireFollowing(actor, election);
  requireState(election.state, ElectionState.REQUESTED);
  await requireOwner(tx, election.estateId, actor, now);
  await sign(context, election);
  return electionId;
}

/** Whoever signs last obliges the street: from then on its days run. */
async function sign({ tx, now, actor }: ActContext<Actor>, election: ElectionRow): Promise<void> {
  await addSignature(tx, election.id, actor.personId, now);
  const signedBy = await announce(tx, election);
  const { obliges, signed } = await standingOf(tx, election, now);
  if (!obliges) return;
  const actBy = groupDueOn(election.profile, election.kind, dayOf(now));
  await saveElection(tx, { ...signedBy, state: advance(election.state, ElectionState.TRIGGERED), actBy });
  const text = `${signed.heads}`;
  await record(tx, signedBy, { type: 'TRIGGERED', text, dueOn: actBy }, null, now);
}

/** By what the register says now of those who signed: who has sold since does not count any more. */
export async function standingOf(
  tx: Tx,
  election: Pick<ElectionRow, 'id' | 'estateId' | 'profile'>,
  now: Date,
): Promise<RequestStanding> {
  const { id, estateId, profile } = election;
  const held = await holdingsOf(tx, estateId, await signersOf(tx, id), dayOf(now));
  const heads = new Set(held.map(({ head }) => head)).size;
  const area = held.reduce((sum, unit) => sum + unit.area, 0);
  return requestStanding(profile, { heads, area }, await wholeOf(tx, estateId));
}

/** @throws Refusal NOT_AN_OWNER */
export async function requireOwner(tx: Tx, estateId: string, actor: Actor, now: Date): Promise<void> {
  if (await holdsAny(tx, estateId, actor.personId, dayOf(now))) return;
  throw new Refusal('NOT_AN_OWNER', 'Owners of the estate do this.');
}
