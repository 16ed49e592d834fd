import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { resultOf } from '@sifang/voting';
import { VoteState } from '@sifang/voting/domain';
import { advance, ElectionState } from '../../domain/election/lifecycle.js';
import { requireLeading } from '../../domain/election/rights.js';
import type { ElectionRow, KeptResult } from '../../domain/election/row.js';
import { Duty } from '../../domain/group/duties.js';
import { ElectionOutcome } from '../../domain/result/outcome.js';
import { candidateOf } from '../../persistence/election/candidate.repository.js';
import { voteOfRound } from '../../persistence/election/election-vote.repository.js';
import { record, saveElection } from '../../persistence/election/election.repository.js';
import { dutyDone } from '../../persistence/election/group.repository.js';
import { soldSince } from '../../persistence/election/fit.queries.js';
import { followRegister } from '../term/follow-register.js';
import { seatTerm } from '../term/seat-term.js';
import { endFreeze } from './end-freeze.js';
import { lockWithVote } from './lock-with-vote.js';

/**
 * 结果公示: the vote was declared and its equal votes are settled. Those who were elected take their seats; where there are too few for a
 * committee, or too few took part, the election has failed and nobody does (case 62). Seats that stay empty wait for a separate election. Who sold
 * while votes were counted is no member from this day on, as if they sold on it (case 66).
 * @throws Refusal ELECTION_NOT_FOUND · NOT_ENTITLED · ELECTION_STATE_UNFIT · VOTE_NOT_DECLARED · TIE_TO_SETTLE · RESULT_OPEN, and as `seatTerm`
 */
export async function declareElection(context: ActContext<Actor>, electionId: string): Promise<string> {
  const { tx, now, actor } = context;
  const { election, vote } = await lockWithVote(tx, electionId);
  requireLeading(actor, election);
  const { DECLARED, FAILED } = ElectionState;
  const { COMPLETE, SEATS_MISSING } = ElectionOutcome;
  const declared = advance(election.state, DECLARED);
  const result = requireSettled(election.result!);
  // A further vote that was drafted and given up leaves the one before it to stand.
  const decided = vote ?? (await voteOfRound(tx, electionId, election.round - 1));
  const counted = decided && (await resultOf(tx, decided.voteId));
  if (counted?.state !== VoteState.DECLARED)
    throw new Refusal('VOTE_NOT_DECLARED', 'The result of the vote is declared first.');
  if (result.outcome === COMPLETE || result.outcome === SEATS_MISSING)
    await succeed(context, election, declared);
  else await fail(context, election, advance(election.state, FAILED), result.outcome);
  await dutyDone(tx, electionId, { duty: Duty.RESULT, on: dayOf(now), by: actor.name, note: '' });
  await endFreeze(context, election);
  return electionId;
}

function requireSettled(result: KeptResult): KeptResult {
  if (result.outcome === ElectionOutcome.TIED)
    throw new Refusal('TIE_TO_SETTLE', 'Votes are equal: a lot or a further vote comes first.');
  if (result.outcome === ElectionOutcome.CANNOT_ESTABLISH)
    throw new Refusal('RESULT_OPEN', 'Whether enough took part is open.');
  return result;
}

async function succeed(
  context: ActContext<Actor>,
  election: ElectionRow,
  state: ElectionState,
): Promise<void> {
  const { tx, now, actor } = context;
  const { elected, alternates } = election.result!;
  const named = async (ids: readonly string[]) => {
    const people = [];
    for (const id of ids) people.push(await candidateOf(tx, id));
    return people.map(({ name, unitId, personId }) => ({ name, unitId, personId }));
  };
  await saveElection(tx, { ...election, state });
  await record(tx, election, { type: 'DECLARED', count: elected.length }, actor, now);
  const { estateId, bodyKind, kind, profileName, size, termYears, id } = election;
  await seatTerm(context, {
    ...{ estateId, bodyKind, kind, profile: profileName, electedOn: dayOf(now), electionId: id },
    ...{
      members: await named(elected),
      alternates: await named(alternates),
      size: size!,
      termYears: termYears!,
    },
  });
  const sold = await soldSince(tx, [...elected, ...alternates]);
  if (sold.length > 0)
    await followRegister(
      tx,
      sold.map(({ unitId }) => unitId),
      now,
    );
}

async function fail(
  { tx, now, actor }: ActContext<Actor>,
  election: ElectionRow,
  state: ElectionState,
  outcome: ElectionOutcome,
): Promise<void> {
  await saveElection(tx, { ...election, state, endedBecause: outcome });
  await record(tx, election, { type: 'FAILED', text: outcome }, actor, now);
}
