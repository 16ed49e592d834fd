import { wholeOf } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { isWhole } from '../../domain/election/kinds.js';
import { advance, ElectionState } from '../../domain/election/lifecycle.js';
import { requireRunning } from '../../domain/election/rights.js';
import { BY_HAND } from '../../domain/group/duties.js';
import { byMethod, type ElectionMethod } from '../../domain/law/method.js';
import { requireSize } from '../../domain/law/size.js';
import { lockElection, record, saveElection } from '../../persistence/election/election.repository.js';
import { groupIds, openDuties } from '../../persistence/election/group.repository.js';

export interface OpenNominations {
  readonly electionId: string;
  /** Of the whole committee; an election for some seats keeps what it began with. */
  readonly size: number;
  readonly termYears: number;
  readonly method: ElectionMethod;
}

/**
 * 推荐候选人 begins, once roll, draft rules and method are done.
 * @throws Refusal ELECTION_NOT_FOUND · NOT_ENTITLED · ELECTION_STATE_UNFIT · DUTIES_OPEN · SIZE_EVEN · SIZE_UNFIT · TERM_YEARS_UNFIT ·
 *   TIE_BREAK_UNFIT
 */
export async function openNominations(
  { tx, now, actor }: ActContext<Actor>,
  { electionId, size, termYears, method }: OpenNominations,
): Promise<string> {
  const election = await lockElection(tx, electionId);
  requireRunning(actor, election, await groupIds(tx, electionId));
  const state = advance(election.state, ElectionState.NOMINATING);
  const open = (await openDuties(tx, electionId)).filter(duty => BY_HAND.includes(duty));
  if (open.length > 0) throw new Refusal('DUTIES_OPEN', `Not done yet: ${open.join(', ')}.`);
  const { least, most } = election.profile.termYears.value;
  if (termYears < least || termYears > most)
    throw new Refusal('TERM_YEARS_UNFIT', `A term lasts ${least} to ${most} years here.`, 'termYears');
  const { heads: households, area } = await wholeOf(tx, election.estateId);
  if (isWhole(election.kind)) requireSize(election.profile, size, { households, area });
  const seats = isWhole(election.kind)
    ? { size, seats: size }
    : { size: election.size, seats: election.seats };
  const profile = byMethod(election.profile, method);
  await saveElection(tx, { ...election, ...seats, state, termYears, profile });
  await record(tx, election, { type: 'NOMINATIONS_OPENED', count: seats.seats! }, actor, now);
  return electionId;
}
