import { holdingsOf, ownersNow, unitByRoom } from '@sifang/estates';
import { findPerson } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { isWhole } from '../../domain/election/kinds.js';
import { ElectionState, requireState } from '../../domain/election/lifecycle.js';
import { requireFollowing, requireRunning } from '../../domain/election/rights.js';
import { CandidateState, NominatedBy } from '../../domain/nomination/candidate.js';
import {
  addSupporter,
  findCandidate,
  insertCandidate,
} from '../../persistence/election/candidate.repository.js';
import { lockElection, record } from '../../persistence/election/election.repository.js';
import { unitInEstate } from '../../persistence/election/unit.queries.js';
import { groupOf } from '../../persistence/election/group.repository.js';
import { requireOwner } from './request-election.js';
import { requireNotServing } from './serving-seats.js';

export interface NominateCandidate {
  /** Chosen by the client: a retry nominates once. */
  readonly id: string;
  readonly electionId: string;
  readonly by: NominatedBy;
  /** Of the candidate; left out by whoever nominates themselves. */
  readonly name: string;
  /** Of which the candidate is an owner; null: one's own, by whoever nominates themselves. */
  readonly unitId: string | null;
  /** Of that unit as people say it, where the id is not known: owners do not search the register. */
  readonly room?: string;
  /** The candidate's account; null: that of the owner of this name in this unit, if any. */
  readonly personId: string | null;
  /** The organisation that nominates; empty where owners do. */
  readonly organisation: string;
}

/**
 * 推荐. An organisation's nomination is entered by whoever runs the election; owners begin one jointly or name themselves, which says
 * nothing yet about the consent. Nobody of the group is a candidate.
 * @throws Refusal ELECTION_NOT_FOUND · NOT_ENTITLED · NOT_AN_OWNER · ELECTION_STATE_UNFIT · UNIT_NOT_FOUND · PERSON_NOT_FOUND ·
 *   GROUP_IS_NO_CANDIDATE · SERVES_ALREADY · NOMINATOR_MISSING · NOMINATED_ALREADY · ID_TAKEN
 */
export async function nominateCandidate(
  context: ActContext<Actor>,
  input: NominateCandidate,
): Promise<string> {
  const { tx, now, actor } = context;
  const { id, electionId, by } = input;
  const election = await lockElection(tx, electionId);
  requireFollowing(actor, election);
  const group = await groupOf(tx, electionId);
  if (by === NominatedBy.ORGANISATION)
    requireRunning(
      actor,
      election,
      group.map(({ personId }) => personId),
    );
  else await requireOwner(tx, election.estateId, actor, now);
  const before = await findCandidate(tx, id);
  if (before?.electionId === electionId) return id;
  requireState(election.state, ElectionState.NOMINATING);
  const { name, unitId, personId } = await nominee(context, election.estateId, input);
  // Whose account is not known on either side is known by name.
  if (
    group.some(member => (personId && member.personId ? member.personId === personId : member.name === name))
  )
    throw new Refusal('GROUP_IS_NO_CANDIDATE', 'Nobody of the preparatory group is a candidate.', 'name');
  if (!isWhole(election.kind))
    await requireNotServing(tx, election.estateId, election.bodyKind, { name, unitId, personId });
  const nominator = by === NominatedBy.ORGANISATION ? input.organisation.trim() : actor.name;
  if (nominator === '')
    throw new Refusal('NOMINATOR_MISSING', 'Say which organisation nominates.', 'organisation');
  const candidate = { id, electionId, name, unitId, personId, nominatedBy: by, nominator };
  const entered = { enteredBy: actor.personId, at: now };
  await insertCandidate(tx, { ...candidate, state: CandidateState.NOMINATED }, entered);
  if (by === NominatedBy.OWNERS) await addSupporter(tx, id, actor.personId, now);
  await record(tx, election, { type: 'NOMINATED', candidateId: id, name }, actor, now);
  return id;
}

async function nominee(
  { tx, now, actor }: ActContext<Actor>,
  estateId: string,
  { by, name: given, unitId: chosen, room = '', personId }: NominateCandidate,
): Promise<{ name: string; unitId: string; personId: string | null }> {
  if (by === NominatedBy.SELF) {
    const held = await holdingsOf(tx, estateId, [actor.personId], dayOf(now));
    const own = chosen === null ? held[0] : held.find(unit => unit.unitId === chosen);
    if (!own) throw unitNotFound();
    return { name: actor.name, unitId: own.unitId, personId: actor.personId };
  }
  const unitId = chosen ?? (room === '' ? null : (await unitByRoom(tx, estateId, room)).id);
  if (unitId === null || !(await unitInEstate(tx, estateId, unitId))) throw unitNotFound();
  const name = given.trim();
  if (name === '') throw new Refusal('TEXT_EMPTY', 'Please write something here.', 'name');
  // Somebody else's account under this name would answer for it, and be found to own by its own flat.
  if (personId !== null && (await findPerson(tx, personId))?.name !== name)
    throw new Refusal('PERSON_NOT_FOUND', 'There is no such person of this name.', 'personId');
  if (personId !== null) return { name, unitId, personId };
  const owners = await ownersNow(tx, estateId, { unitIds: [unitId], personIds: [] });
  return { name, unitId, personId: owners.find(owner => owner.name === name)?.personId ?? null };
}

function unitNotFound(): Refusal {
  return new Refusal('UNIT_NOT_FOUND', 'There is no such unit.', 'unitId');
}
