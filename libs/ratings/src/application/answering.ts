import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import {
  attachPapers,
  releasePapers,
  requireTraceless,
  type ActContext,
  type PaperOwner,
} from '@sifang/platform';
import { requireRight } from '../domain/rights.js';
import { RoundState } from '../domain/round.js';
import { mediaTypesOf, standingTo, type SavedAnswer } from '../persistence/answer.repository.js';
import { lockForAnswering, type AnsweredRound } from '../persistence/round.repository.js';

/** How papers of an answer are called among all papers. */
export const ANSWER_PAPERS = 'rating-answer';
const MOST_PAPERS = 6;

/**
 * The round, held open until the answer is in.
 * @throws Refusal RATING_ROUND_NOT_FOUND · NOT_ENTITLED · ROUND_NOT_OPEN · UNIT_NOT_YOURS · UNIT_OF_RATED
 */
export async function roundToAnswer(
  { tx, now, actor }: ActContext<Actor>,
  roundId: string,
  unitId: string,
): Promise<AnsweredRound> {
  const round = await lockForAnswering(tx, roundId);
  requireRight(actor, round, 'answer');
  requireRunning(round);
  const { listed, held, ofSubject } = await standingTo(tx, round, unitId, actor.personId, dayOf(now));
  // To others it is no unit of theirs: who works for the firm lives somewhere too.
  if (!held) throw unitNotYours();
  if (ofSubject) throw unitOfRated();
  if (!listed) throw unitNotYours();
  return round;
}

/** By the database's clock. @throws Refusal ROUND_NOT_OPEN */
export function requireRunning({ state, over }: AnsweredRound): void {
  if (state !== RoundState.OPEN || over)
    throw new Refusal('ROUND_NOT_OPEN', 'This round is not open for rating.');
}

function unitNotYours(): Refusal {
  return new Refusal('UNIT_NOT_YOURS', 'This is no unit of yours that may answer here.', 'unitId');
}

export function unitOfRated(): Refusal {
  return new Refusal(
    'UNIT_OF_RATED',
    'Somebody of the rated organisation owns this unit: it does not judge.',
    'unitId',
  );
}

/** What a photo is called from then on: its own name may tell whose it is, or when it was taken. */
const CALLED = '照片';

/** Those that another owner sent with a form of theirs, never handed in, go. @throws Refusal PAPERS_TOO_MANY · PAPER_NOT_FOUND · PHOTO_TELLS_WHO */
export async function attachToDraft(
  context: ActContext<Actor>,
  { id, hasPhotos }: SavedAnswer,
  paperIds: readonly string[],
): Promise<void> {
  const { tx, actor } = context;
  await attach(context, id, paperIds);
  if (hasPhotos) await releasePapers(tx, ownerOf(id), { addedBy: actor.personId });
}

/** These and no others belong to it from then on. @throws as `attachToDraft` */
export async function attachHandedIn(
  context: ActContext<Actor>,
  { id, hasPhotos }: SavedAnswer,
  paperIds: readonly string[],
): Promise<void> {
  const ids = await attach(context, id, paperIds);
  if (hasPhotos) await releasePapers(context.tx, ownerOf(id), { ids });
}

export function ownerOf(answerId: string): PaperOwner {
  return { kind: ANSWER_PAPERS, id: answerId };
}

async function attach(
  { tx, now, actor }: ActContext<Actor>,
  answerId: string,
  paperIds: readonly string[],
): Promise<string[]> {
  if (paperIds.length > MOST_PAPERS)
    throw new Refusal('PAPERS_TOO_MANY', `At most ${MOST_PAPERS} photos.`, 'paperIds');
  // Attached first: of what others sent nobody is told what it is.
  const ids = await attachPapers(tx, {
    ...{ owner: ownerOf(answerId), personId: actor.personId, paperIds, now, called: CALLED },
  });
  for (const mediaType of await mediaTypesOf(tx, ids)) requireTraceless(mediaType);
  return ids;
}
