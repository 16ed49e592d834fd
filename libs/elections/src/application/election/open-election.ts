import { jurisdictionOf } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import type { ActContext, Tx } from '@sifang/platform';
import { freezeEstate } from '@sifang/voting';
import { BodyKind } from '../../domain/body/body-kind.js';
import { ElectionKind, isWhole } from '../../domain/election/kinds.js';
import { advance, ElectionState } from '../../domain/election/lifecycle.js';
import { rights } from '../../domain/election/rights.js';
import type { ElectionRow } from '../../domain/election/row.js';
import { groupDueOn } from '../../domain/election/trigger.js';
import { dutiesOf } from '../../domain/group/duties.js';
import { electionProfile, electionProfileKey } from '../../domain/law/profiles.js';
import {
  findElection,
  insertElection,
  lockRequest,
  record,
  saveElection,
} from '../../persistence/election/election.repository.js';
import { replaceDuties } from '../../persistence/election/group.repository.js';
import { isServed } from '../../persistence/term/term.repository.js';
import { seatsToFill } from './serving-seats.js';

export interface OpenElection {
  /** Chosen by the client: a retry opens once. */
  readonly id: string;
  readonly estateId: string;
  readonly bodyKind: BodyKind;
  readonly kind: ElectionKind;
  /** For everybody to read: half of the area is delivered, the term ends, three seats are empty. */
  readonly because: string;
  readonly profile: string;
}

/**
 * 启动. For a whole committee the street now forms a group, by the day of the place; an election for some seats goes on with those who
 * run the estate, so it begins with its duties. What owners were asking for becomes this election. A re-election freezes the estate.
 * @returns the election's id
 * @throws Refusal ESTATE_NOT_FOUND · NOT_ENTITLED · PROFILE_UNKNOWN · BODY_NOT_ELECTED · TERM_SERVING · TERM_NOT_SERVING · NO_EMPTY_SEATS · ELECTION_RUNS · ID_TAKEN
 */
export async function openElection(context: ActContext<Actor>, input: OpenElection): Promise<string> {
  const { tx, now, actor } = context;
  const { estateId, communityId, townId } = await jurisdictionOf(tx, input.estateId);
  const places = { estateId, communityId, townId };
  if (!rights.follow(actor, places))
    throw new Refusal('ESTATE_NOT_FOUND', 'There is no such estate.', 'estateId');
  if (!rights.lead(actor, places))
    throw new Refusal('NOT_ENTITLED', 'The town and the community lead an election.');
  const before = await findElection(tx, input.id);
  if (before?.estateId === estateId) return before.id;
  const election = await begun(context, input, places);
  const { kind, because, actBy } = election;
  await record(tx, election, { type: 'TRIGGERED', text: because, dueOn: actBy }, actor, now);
  if (!isWhole(kind)) await replaceDuties(tx, election.id, dutiesOf(election.profile, dayOf(now)));
  if (kind === ElectionKind.REELECTION)
    await freezeEstate(context, {
      ...{ estateId, electionId: election.id, reason: because },
      frozen: election.profile.frozen.value,
    });
  return election.id;
}

async function begun(
  { tx, now, actor }: ActContext<Actor>,
  { id, bodyKind, kind, because, profile: name }: OpenElection,
  places: Pick<ElectionRow, 'estateId' | 'communityId' | 'townId'>,
): Promise<ElectionRow> {
  const profileName = electionProfileKey(name);
  const profile = electionProfile(profileName);
  const whole = isWhole(kind);
  await requireOccasion(tx, places.estateId, bodyKind, kind);
  const open = whole ? null : await seatsToFill(tx, places.estateId, bodyKind);
  const actBy = whole ? groupDueOn(profile, kind, dayOf(now)) : null;
  const asked = whole ? await lockRequest(tx, places.estateId, bodyKind) : null;
  if (asked) {
    const state = advance(asked.state, ElectionState.TRIGGERED);
    const triggered = { ...asked, kind, because, state, actBy };
    await saveElection(tx, triggered);
    return triggered;
  }
  const state = whole ? ElectionState.TRIGGERED : ElectionState.PREPARING;
  const election = {
    ...{ ...places, id, bodyKind, kind, state, because, profileName, profile, openedAt: now, actBy },
    ...{ size: open?.size ?? null, seats: open?.seats ?? null, termYears: null },
    ...{ groupFormedOn: null, groupPostedUntil: null },
  };
  await insertElection(tx, { ...election, openedBy: actor.personId });
  return { ...election, seq: 0, round: 1, result: null, settled: [], endedBecause: null };
}

/** 物管会 is put together, not elected; a first assembly elects where no committee serves, and 换届 follows one that does, whose seal and papers it takes over. */
async function requireOccasion(
  tx: Tx,
  estateId: string,
  bodyKind: BodyKind,
  kind: ElectionKind,
): Promise<void> {
  if (bodyKind !== BodyKind.COMMITTEE)
    throw new Refusal(
      'BODY_NOT_ELECTED',
      'Owners elect their committee; the town puts the other together.',
      'bodyKind',
    );
  if (!isWhole(kind)) return;
  const serves = await isServed(tx, estateId, bodyKind);
  if (serves && kind === ElectionKind.FIRST)
    throw new Refusal('TERM_SERVING', 'A committee of the owners serves here.', 'kind');
  if (!serves && kind === ElectionKind.REELECTION)
    throw new Refusal('TERM_NOT_SERVING', 'No committee serves here that could be elected anew.', 'kind');
}
