import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { requireHandingOut } from '../../domain/paper/in-time.js';
import { takeLetter, type Principal } from '../../domain/proxy/letter.js';
import { BallotForm } from '../../domain/life/row.js';
import { requireSeeing } from '../../domain/rights.js';
import { requireNoInstruction } from '../../domain/secret/rules.js';
import { lockVote, record, type KeptVote } from '../../persistence/owners-vote.repository.js';
import { agentOf, insertLetter, lettersOf, principalOf } from '../../persistence/proxy/proxy.repository.js';

export interface GiveLetter {
  /** Chosen by the client: a retry is refused as given already. */
  readonly id: string;
  readonly voteId: string;
  readonly unitNo: number;
  readonly agentId: string;
  /** As choices of a ballot, with ? where the agent is free. */
  readonly instruction: string;
}

/**
 * A principal gives a letter of proxy by phone, for a unit that is theirs to vote for.
 * @throws Refusal VOTE_NOT_FOUND · VOTE_STATE_UNFIT · VOTE_CLOSED · NOT_YOUR_UNIT · AGENT_NOT_FOUND · SECRET_INSTRUCTION, and as `takeLetter`
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
}

/** Whoever calls has asked for the rights. */
export async function takeIn(
  { tx, now, actor }: ActContext<Actor>,
  { row, vote }: KeptVote,
  { id, agentId, instruction, principal, givenBy }: TakeIn,
): Promise<string> {
  requireHandingOut(vote, now);
  if (row.form === BallotForm.SECRET) requireNoInstruction(instruction);
  const agent = await agentOf(tx, row.id, agentId, { estateId: row.estateId, today: dayOf(now) });
  if (!agent) throw new Refusal('AGENT_NOT_FOUND', 'There is no such person.', 'agentId');
  const { profile: rules, items } = vote;
  const letter = { principal, agent, instruction };
  const place = takeLetter(letter, await lettersOf(tx, row.id), { rules, items: items.length });
  const { unitNo, head } = principal;
  const entered = { givenBy, enteredBy: actor.personId, enteredAt: now };
  await insertLetter(tx, { id, voteId: row.id, unitNo, head, agentId, place, instruction, ...entered });
  await record(tx, row, { type: 'PROXY_ENTERED', unitNo }, actor, now);
  return id;
}
