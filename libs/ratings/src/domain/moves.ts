import { dayOf } from '@sifang/kernel';
import type { Actor } from '@sifang/identity/domain';
import { Light } from './ladder.js';
import type { ObjectionDecision } from './objection.js';
import { rights, type RoundPlaces } from './rights.js';
import { RoundState, type Round } from './round.js';

/** What somebody may do with a round now, by the names of the acts. */
export enum RoundMove {
  submitRating = 'submitRating',
  giveRatingSheet = 'giveRatingSheet',
  keyRatingPaper = 'keyRatingPaper',
  remindRaters = 'remindRaters',
  closeRatingRound = 'closeRatingRound',
  cancelRatingRound = 'cancelRatingRound',
  recordFlagFinding = 'recordFlagFinding',
  objectToScore = 'objectToScore',
  acceptScore = 'acceptScore',
  decideScoreObjection = 'decideScoreObjection',
  publishScore = 'publishScore',
  demandRectification = 'demandRectification',
  recordTalk = 'recordTalk',
}

type Situation = RoundPlaces &
  Pick<Round, 'state' | 'closesAt' | 'objectUntil' | 'acceptedAt' | 'openedBy'> & {
    readonly light: Light | null;
    /** Of what was counted at closing. */
    readonly closing: { readonly flags: readonly unknown[] } | null;
    /** Rounds about the same that closed before and are not published. */
    readonly earlier: number;
    readonly objections: readonly { readonly decision: ObjectionDecision | null }[];
  };

/** For pages: a button that is there works, unless somebody was faster. Acts ask again. */
export function movesOf(actor: Actor, round: Situation, now: Date): RoundMove[] {
  const { state, closesAt, objectUntil, acceptedAt, openedBy, light, objections, closing, earlier } = round;
  const open = state === RoundState.OPEN && now < closesAt;
  const preliminary = state === RoundState.PRELIMINARY;
  const published = state === RoundState.PUBLISHED;
  const undecided = objections.some(({ decision }) => decision === null);
  const mayObject = preliminary && !acceptedAt && (objectUntil === null || dayOf(now) <= objectUntil);
  const card = light === Light.YELLOW || light === Light.RED;
  const holds = rights.hold(actor, round);
  const may: Readonly<Record<RoundMove, boolean>> = {
    submitRating: open && rights.answer(actor, round),
    giveRatingSheet: open && rights.giveSheet(actor, round),
    keyRatingPaper: open && holds,
    remindRaters: open && holds,
    closeRatingRound: state === RoundState.OPEN && holds,
    cancelRatingRound: state === RoundState.OPEN && holds,
    recordFlagFinding: preliminary && (closing?.flags.length ?? 0) > 0 && holds,
    objectToScore: mayObject && rights.object(actor, round),
    acceptScore: mayObject && rights.object(actor, round),
    decideScoreObjection:
      preliminary && undecided && actor.personId !== openedBy && rights.decide(actor, round),
    publishScore: preliminary && !undecided && !mayObject && earlier === 0 && holds,
    demandRectification: published && light !== Light.INSUFFICIENT && holds,
    recordTalk: published && card && holds,
  };
  return Object.values(RoundMove).filter(move => may[move]);
}
