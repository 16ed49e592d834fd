import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { attachPapers, type ActContext } from '@sifang/platform';
import { ElectionState, requireState } from '../../domain/election/lifecycle.js';
import { CandidateState, PAGE_LENGTH } from '../../domain/nomination/candidate.js';
import { savePage } from '../../persistence/election/candidate.repository.js';
import { announce } from '../../persistence/election/election.repository.js';
import { lockCandidate } from './lock-candidate.js';

export const CANDIDATE_PHOTO = 'CANDIDATE_PHOTO';

export interface EditCandidatePage {
  readonly candidateId: string;
  /** The same room for everybody: up to 800 characters, and one photo. */
  readonly text: string;
  readonly photoId: string | null;
}

/**
 * By the candidate, until the list is posted: afterwards nobody changes what others have read.
 * @throws Refusal CANDIDATE_NOT_FOUND · NOT_ENTITLED · ELECTION_STATE_UNFIT · CANDIDATE_STATE_UNFIT · TEXT_TOO_LONG · PAPER_NOT_FOUND
 */
export async function editCandidatePage(
  { tx, now, actor }: ActContext<Actor>,
  { candidateId, text, photoId }: EditCandidatePage,
): Promise<string> {
  const { election, candidate } = await lockCandidate(tx, actor, candidateId);
  if (candidate.personId !== actor.personId)
    throw new Refusal('NOT_ENTITLED', 'Candidates write their own page.');
  requireState(election.state, ElectionState.NOMINATING);
  if (candidate.state === CandidateState.WITHDRAWN || candidate.state === CandidateState.DECLINED)
    throw new Refusal('CANDIDATE_STATE_UNFIT', `The candidate is ${candidate.state}.`);
  if (text.length > PAGE_LENGTH)
    throw new Refusal('TEXT_TOO_LONG', `At most ${PAGE_LENGTH} characters.`, 'text');
  const paperIds = photoId === null ? [] : [photoId];
  const owner = { kind: CANDIDATE_PHOTO, id: candidateId };
  const [attached] = await attachPapers(tx, { owner, personId: actor.personId, paperIds, now });
  await savePage(tx, candidateId, text, attached ?? null);
  await announce(tx, election);
  return candidateId;
}
