import { unitByRoom } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import type { ActContext, Tx } from '@sifang/platform';
import { requireFollowingOffered } from '../../domain/ballot/following.js';
import { requireHandingOut } from '../../domain/paper/in-time.js';
import { takeLetter, type Principal } from '../../domain/proxy/letter.js';
import { BallotForm, type OwnersVoteRow } from '../../domain/life/row.js';
import { requireSeeing } from '../../domain/rights.js';
import { requireNoInstruction } from '../../domain/secret/rules.js';
import { lockVote, record, type KeptVote } from '../../persistence/owners-vote.repository.js';
import {
  agentOf,
  holdAgent,
  insertLetter,
  lettersOf,
  principalOf,
  voterCalled,
} from '../../persistence/proxy/proxy.repository.js';
import { outsideAgent, type OutsideAgent } from './outside-agent.js';

export interface GiveLetter {
  /** Chosen by the client: a retry is refused as given already. */
  readonly id: string;
  readonly voteId: string;
  readonly unitNo: number;
  /** Null: the owner of `room` whose name is `agentName`, since owners do not search the roll. */
  readonly agentId: string | null;
  readonly room?: string;
  readonly agentName?: string;
  /** As choices of a ballot, with ? where the agent is free. */
  readonly instruction: string;
}

/**
 * A principal gives a letter of proxy by phone, for a unit that is theirs to vote for.
 * @throws Refusal VOTE_NOT_FOUND · VOTE_STATE_UNFIT · VOTE_CLOSED · NOT_YOUR_UNIT · UNIT_NOT_FOUND · AGENT_NOT_FOUND · SECRET_INSTRUCTION ·
 *   FOLLOWING_NOT_OFFERED, and as `takeLetter`
 */
export async function giveLetter(context: ActContext<Actor>, input: GiveLetter): Promise<string> {
  const { tx, actor } = context;
  const kept = await lockVote(tx, input.voteId);
  requireSeeing(actor, kept.row);
  const principal = await principalOf(tx, input.voteId, input.unitNo);
  if (principal?.voterId !== actor.personId)
    throw new Refusal('NOT_YOUR_UNIT', 'You do not vote for this unit.', 'unitNo');
  return takeIn(context, kept, { ...input, principal, givenBy: actor.personId });
}

interface TakeIn extends GiveLetter {
  readonly principal: Principal;
  /** Null: on paper. */
  readonly givenBy: string | null;
  /** Somebody without an account; null or left out: by account, or by room and name. */
  readonly outside?: OutsideAgent | null;
}

/** Whoever calls has asked for the rights. */
export async function takeIn(
  { tx, now, actor }: ActContext<Actor>,
  { row, vote }: KeptVote,
  { id, instruction, principal, givenBy, outside = null, ...named }: TakeIn,
): Promise<string> {
  requireHandingOut(vote, now);
  if (row.form === BallotForm.SECRET) requireNoInstruction(instruction);
  else requireFollowingOffered(instruction, row.policies.following);
  const found = outside && (await outsideAgent(tx, row, outside, now));
  const agent = found?.account === null ? found.agent : await byAccount(found?.account ?? named.agentId);
  if (!agent) throw agentNotFound('agentId');
  const { profile: rules, items } = vote;
  const letter = { principal, agent, instruction };
  const place = takeLetter(letter, await lettersOf(tx, row.id), { rules, items: items.length });
  const { unitNo, head } = principal;
  const entered = { givenBy, enteredBy: actor.personId, enteredAt: now };
  const whose = { agentId: agent.id, agentOutside: found?.account === null };
  if (found?.account === null) await found.keep();
  await insertLetter(tx, { id, voteId: row.id, unitNo, head, ...whose, place, instruction, ...entered });
  await record(tx, row, { type: 'PROXY_ENTERED', unitNo }, actor, now);
  return id;

  async function byAccount(given: string | null) {
    const agentId = given ?? (await agentNamed(tx, row, named));
    await holdAgent(tx, agentId);
    return agentOf(tx, row.id, agentId, { estateId: row.estateId, today: dayOf(now) });
  }
}

/** Both have to fit: a name without the room, or a room without the name, tells nobody who lives where. */
async function agentNamed(
  tx: Tx,
  { id, estateId }: OwnersVoteRow,
  { room = '', agentName = '' }: Pick<GiveLetter, 'room' | 'agentName'>,
): Promise<string> {
  const unit = await unitByRoom(tx, estateId, room);
  const agentId = await voterCalled(tx, id, unit.id, agentName.trim());
  if (!agentId) throw agentNotFound('agentName');
  return agentId;
}

function agentNotFound(field: string): Refusal {
  return new Refusal('AGENT_NOT_FOUND', 'There is no such person.', field);
}
