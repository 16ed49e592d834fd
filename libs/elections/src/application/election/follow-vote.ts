import { wholeOf } from '@sifang/estates';
import { dayOf, Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { resultOf as resultOfVote, type ItemResult, type OfficerNamed, type VoteMoved } from '@sifang/voting';
import { BallotForm, Outcome, VoteState } from '@sifang/voting/domain';
import { advance, ElectionState, RUNNING } from '../../domain/election/lifecycle.js';
import type { ElectionRow } from '../../domain/election/row.js';
import { Duty } from '../../domain/group/duties.js';
import { leastSizeOf } from '../../domain/law/size.js';
import { resultOf, type Counted } from '../../domain/result/outcome.js';
import type { CandidateFigures } from '../../domain/result/ranking.js';
import { orderAfterVote } from '../../domain/result/settle.js';
import {
  electionOfVote,
  voidElectionVote,
  type ElectionVote,
} from '../../persistence/election/election-vote.repository.js';
import { lockElection, record, saveElection } from '../../persistence/election/election.repository.js';
import { dropDuty, dutyDone, dutyUndone } from '../../persistence/election/group.repository.js';
import { opensAt, spread } from '../../persistence/news/news.repository.js';
import { candidatesWhoCount, voteAsItStands } from '../../persistence/election/vote-as-it-stands.queries.js';
import { requireFit } from './require-fit.js';
import { dueWhenSettled } from './result-duty.js';

/** What happens to an election when its vote moves, in the transaction in which it does. Votes of no election change none. */
export async function followVote(tx: Tx, { voteId, state, now }: VoteMoved): Promise<void> {
  const vote = await electionOfVote(tx, voteId);
  if (!vote) return;
  if (vote.voidBecause !== null) return requireNotNoticed(state);
  const election = await lockElection(tx, vote.electionId);
  const follow = FOLLOW[state];
  if (follow) await follow(tx, election, vote, now);
}

type Follow = (tx: Tx, election: ElectionRow, vote: ElectionVote, now: Date) => Promise<void>;

const FOLLOW: Partial<Record<VoteState, Follow>> = {
  [VoteState.NOTICED]: noticed,
  [VoteState.CLOSED]: closed,
  [VoteState.RESULT_POSTED]: counted,
  [VoteState.DECLARED]: (tx, election, _vote, now) => dueWhenSettled(tx, election, now),
  [VoteState.ANNULLED]: annulled,
};

function requireNotNoticed(state: VoteState): void {
  if (state === VoteState.NOTICED)
    throw new Refusal('ELECTION_VOTE_VOID', 'The list of candidates has changed: draft the vote anew.');
}

/** Nothing of what fills the seats may have changed since the draft, nobody has sold since, and nobody practises with it. */
async function noticed(
  tx: Tx,
  election: ElectionRow,
  { voteId, items }: ElectionVote,
  now: Date,
): Promise<void> {
  const vote = await voteAsItStands(tx, voteId);
  const same = vote.itemIds.join() === items.map(({ itemId }) => itemId).join();
  if (!same || vote.trial || vote.buildings !== null || vote.form !== BallotForm.NAMED)
    throw new Refusal('ELECTION_VOTE_DIFFERS', 'A vote that fills seats is a real one of the whole estate.');
  await requireNobodyCountsThemselves(tx, voteId, election.id);
  await requireFit(
    tx,
    items.map(({ candidateId }) => candidateId),
  );
  const state = advance(election.state, ElectionState.VOTING);
  await saveElection(tx, { ...election, state });
  await dutyDone(tx, election.id, { duty: Duty.NOTICE, on: dayOf(now), by: null, note: '' });
  const { id, seq } = await record(tx, election, { type: 'VOTING', voteId }, null, now);
  await spread(tx, { about: 'election', id, seq: `${seq}`, step: 'OPENS' }, await opensAt(tx, voteId));
}

/** When somebody is named; who gets an account only later is found at the notice and at the count. @throws Refusal CANDIDATE_COUNTS */
export async function followOfficer(tx: Tx, { voteId }: OfficerNamed): Promise<void> {
  const vote = await electionOfVote(tx, voteId);
  if (vote && vote.voidBecause === null) await requireNobodyCountsThemselves(tx, voteId, vote.electionId);
}

/** 候选人不得计票、监票. @throws Refusal CANDIDATE_COUNTS */
async function requireNobodyCountsThemselves(tx: Tx, voteId: string, electionId: string): Promise<void> {
  const names = await candidatesWhoCount(tx, voteId, electionId);
  if (names.length === 0) return;
  throw new Refusal('CANDIDATE_COUNTS', `Candidates neither count nor watch: ${names.join('、')}.`);
}

/** Also where a posted count was withdrawn: what followed from it is gone. */
async function closed(tx: Tx, election: ElectionRow, vote: ElectionVote, now: Date): Promise<void> {
  await dutyDone(tx, election.id, { duty: Duty.MEETING, on: dayOf(now), by: null, note: '' });
  if (election.state !== ElectionState.COUNTED) return;
  await dropDuty(tx, election.id, Duty.RESULT);
  const state = advance(election.state, ElectionState.VOTING);
  await saveElection(tx, { ...election, ...without(election, vote), state });
  await record(tx, election, { type: 'COUNT_WITHDRAWN' }, null, now);
}

async function counted(tx: Tx, election: ElectionRow, vote: ElectionVote, now: Date): Promise<void> {
  await requireNobodyCountsThemselves(tx, vote.voteId, election.id);
  const { items } = (await resultOfVote(tx, vote.voteId))!;
  const figures = vote.items.map(({ candidateId, itemId }) =>
    figuresOf(
      candidateId,
      items.find(item => item.itemId === itemId)!,
    ),
  );
  const participation = participationOf(items.filter(({ slate }) => slate !== null));
  const first = vote.round === 1;
  const settledBefore = without(election, vote).settled;
  const settled =
    first || participation !== 'MET'
      ? settledBefore
      : [...settledBefore, ...orderAfterVote(election.profile, tiesBefore(election, settledBefore), figures)];
  const what: Counted = first ? { candidates: figures, participation } : election.result!;
  const result = { ...what, ...resultOf(election.profile, await seatsOf(tx, election), what, settled) };
  const state =
    election.state === ElectionState.COUNTED
      ? election.state
      : advance(election.state, ElectionState.COUNTED);
  await saveElection(tx, { ...election, state, settled, result });
  await record(tx, election, { type: 'COUNTED', outcome: result.outcome }, null, now);
}

async function annulled(tx: Tx, election: ElectionRow, vote: ElectionVote, now: Date): Promise<void> {
  const text = '表决作废';
  await voidElectionVote(tx, vote.voteId, text);
  const event = { type: 'VOTE_VOID', voteId: vote.voteId, text } as const;
  // Who was seated stays until the authority or a court says otherwise; the course of the election tells what happened.
  if (!RUNNING.includes(election.state)) return void (await record(tx, election, event, null, now));
  await dutyUndone(tx, election.id, [Duty.NOTICE, Duty.MEETING]);
  await dropDuty(tx, election.id, Duty.RESULT);
  const { VOTING, COUNTED, LIST_POSTED } = ElectionState;
  const back = vote.round === 1 ? LIST_POSTED : COUNTED;
  const moved = [VOTING, COUNTED].includes(election.state) && election.state !== back;
  const state = moved ? advance(election.state, back) : election.state;
  await saveElection(tx, { ...election, ...without(election, vote), state });
  await record(tx, election, event, null, now);
}

/** As if this vote had not been counted. A further vote ordered its own candidates and nobody else. */
function without(
  election: ElectionRow,
  { round, items }: ElectionVote,
): Pick<ElectionRow, 'result' | 'settled'> {
  if (round === 1) return { result: null, settled: [] };
  const settled = election.settled.filter(id => !items.some(({ candidateId }) => candidateId === id));
  return { result: election.result, settled };
}

function tiesBefore({ profile, result, size, seats }: ElectionRow, settled: readonly string[]) {
  const open = { open: seats!, size: size!, serving: size! - seats!, legalLeast: 0 };
  return resultOf(profile, open, result!, settled).ties;
}

/** @returns seats: `open` in this election, `serving` of who stays, `legalLeast`: the fewest that a committee of this estate may have */
export async function seatsOf(tx: Tx, { profile, estateId, size, seats }: ElectionRow) {
  const { heads: households, area } = await wholeOf(tx, estateId);
  const legalLeast = leastSizeOf(profile, { households, area });
  return { open: seats!, size: size!, serving: size! - seats!, legalLeast };
}

function figuresOf(candidateId: string, { agree, outcome }: ItemResult): CandidateFigures {
  return { candidateId, heads: agree.heads, area: agree.area, passed: outcome === Outcome.PASSED };
}

/** One ballot takes part for all candidates of a slate or for none. */
function participationOf(items: readonly ItemResult[]): Counted['participation'] {
  if (items.some(({ outcome }) => outcome === Outcome.CANNOT_ESTABLISH)) return 'OPEN';
  return items.every(({ outcome }) => outcome === Outcome.NO_QUORUM) ? 'NOT_MET' : 'MET';
}
