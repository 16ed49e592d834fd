import type { Actor } from '@sifang/identity/domain';
import type { CalendarDay } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { ElectionState, requireState } from '../../domain/election/lifecycle.js';
import { requireLeading, requireNotStanding } from '../../domain/election/rights.js';
import { CandidateState } from '../../domain/nomination/candidate.js';
import { resultOf } from '../../domain/result/outcome.js';
import { requireLot, type Lot } from '../../domain/result/settle.js';
import { candidatesIn, standingIn } from '../../persistence/election/candidate.repository.js';
import { lockElection, record, saveElection } from '../../persistence/election/election.repository.js';
import { insertLot } from '../../persistence/election/lot.repository.js';
import { seatsOf } from './follow-vote.js';
import { dueWhenSettled } from './result-duty.js';

export interface RecordLot extends Lot {
  readonly electionId: string;
  readonly drawnOn: CalendarDay;
  readonly place: string;
}

/**
 * 抽签: drawn before witnesses, and entered with them; where the place settles equal votes so (case 60).
 * @throws Refusal ELECTION_NOT_FOUND · NOT_ENTITLED · CANDIDATE_DECIDES · ELECTION_STATE_UNFIT, and as `requireLot`
 */
export async function recordLot(
  { tx, now, actor }: ActContext<Actor>,
  { electionId, candidateIds, witnesses, drawnOn, place }: RecordLot,
): Promise<string> {
  const election = await lockElection(tx, electionId);
  requireLeading(actor, election);
  requireNotStanding(actor, await standingIn(tx, electionId));
  requireState(election.state, ElectionState.COUNTED);
  const standing = await candidatesIn(tx, electionId, CandidateState.ADMITTED);
  const names = standing.map(({ name }) => name);
  requireLot(election.profile, election.result, { candidateIds, witnesses }, names);
  await insertLot(tx, electionId, {
    candidateIds,
    witnesses,
    drawnOn,
    place,
    recordedBy: actor.name,
    at: now,
  });
  const settled = [...election.settled, ...candidateIds];
  const counted = election.result!;
  const result = { ...counted, ...resultOf(election.profile, await seatsOf(tx, election), counted, settled) };
  await saveElection(tx, { ...election, settled, result });
  await dueWhenSettled(tx, { ...election, settled, result }, now);
  const drawn = candidateIds.map(id => standing.find(one => one.id === id)!.name).join('、');
  await record(
    tx,
    election,
    { type: 'LOT_DRAWN', text: `${drawn}（见证人：${witnesses.join('、')}）` },
    actor,
    now,
  );
  return electionId;
}
