import type { Actor } from '@sifang/identity/domain';
import { paperNotFound, type ActContext, type Paper } from '@sifang/platform';
import { rights, type RoundPlaces } from '../domain/rights.js';
import { RoundState } from '../domain/round.js';
import { roundOfAnswer, roundOfEvidence, type PaperRound } from '../persistence/paper-round.queries.js';

/** The rater's own; from closing on for who reads what was written. @throws Refusal PAPER_NOT_FOUND */
export async function seeAnswerPaper({ tx, actor }: ActContext<Actor>, { owner }: Paper): Promise<void> {
  const round = await roundOfAnswer(tx, owner!.id);
  if (round?.personId === actor.personId) return;
  const readable = round?.state === RoundState.PRELIMINARY || round?.state === RoundState.PUBLISHED;
  if (!readable || !round.scored || !seesInside(actor, round)) throw paperNotFound();
}

/** Evidence is for who sees the objection. @throws Refusal PAPER_NOT_FOUND */
export async function seeObjectionPaper({ tx, actor }: ActContext<Actor>, { owner }: Paper): Promise<void> {
  const round = await roundOfEvidence(tx, owner!.id);
  if (!round || !rights.follow(actor, round)) throw paperNotFound();
  if (round.state !== RoundState.PUBLISHED && !seesInside(actor, round)) throw paperNotFound();
}

function seesInside(actor: Actor, round: PaperRound & RoundPlaces): boolean {
  return rights.follow(actor, round) && rights.seePreliminary(actor, round);
}
