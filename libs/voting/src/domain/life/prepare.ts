import { Refusal } from '@sifang/kernel';
import type { Matter } from '../law/matter.js';
import type { RuleProfile } from '../law/rule-profile.js';
import { requireState, VoteState, type OwnersVote, type VoteItem } from './vote.js';

export function draftVote(profile: RuleProfile, temporary: boolean): OwnersVote {
  return {
    ...{ state: VoteState.DRAFT, profile, temporary, items: [], rollHash: null, noticedOn: null },
    ...{ opensAt: null, closesAt: null, extensions: [], resultPostedOn: null },
    ...{ declaredAt: null, annulment: null },
  };
}

/**
 * 换届期间冻结: while a committee is being re-elected, hiring and firing the firm, other weighty matters wait
 * (上海 Art 28, 宁波 Art 36). Which matters is data of the place; these are those both name.
 */
export const FROZEN_DURING_REELECTION: readonly Matter[] = ['278-4', '278-7'];

/**
 * What is voted on is settled before anybody is told: nothing that was not in the notice can be voted (北京 Art 35,
 * 杭州 Art 19; case 49).
 * @throws Refusal VOTE_STATE_UNFIT · ITEM_TWICE · MATTER_FROZEN
 */
export function changeItems(
  vote: OwnersVote,
  items: readonly VoteItem[],
  committeeIsBeingReelected: boolean,
): OwnersVote {
  requireState(vote, VoteState.DRAFT, VoteState.ROLL_POSTED);
  const twice = items.findIndex(({ id }, at) => items.findIndex(other => other.id === id) !== at);
  if (twice >= 0) throw new Refusal('ITEM_TWICE', 'One item stands once.', `items.${twice}.id`);
  const frozen = items.findIndex(({ matter }) => FROZEN_DURING_REELECTION.includes(matter));
  if (committeeIsBeingReelected && frozen >= 0)
    throw new Refusal(
      'MATTER_FROZEN',
      'This waits until the new committee is elected.',
      `items.${frozen}.matter`,
    );
  return { ...vote, items };
}

export interface RollToFreeze {
  readonly hash: string;
  /** 0.01 ㎡ of the roll. */
  readonly area: number;
  /** 0.01 ㎡ by the land registry; null when nobody has asked it. */
  readonly registryArea: number | null;
  /** Why the two differ; null while nobody has said. */
  readonly explanation: string | null;
}

/**
 * A wrong denominator turns results over (英豪花园), so a gap to the registry must be explained first (case 30).
 * @throws Refusal VOTE_STATE_UNFIT · ROLL_GAP_UNEXPLAINED
 */
export function freezeRoll(
  vote: OwnersVote,
  { hash, area, registryArea, explanation }: RollToFreeze,
): OwnersVote {
  requireState(vote, VoteState.DRAFT);
  if (registryArea !== null && registryArea !== area && !explanation?.trim())
    throw new Refusal(
      'ROLL_GAP_UNEXPLAINED',
      `The roll and the land registry differ by ${Math.abs(registryArea - area)} × 0.01 ㎡; explain why.`,
      'explanation',
    );
  return { ...vote, state: VoteState.ROLL_POSTED, rollHash: hash };
}

/** An objection was right: the roll is made anew, and posted anew. @throws Refusal VOTE_STATE_UNFIT */
export function thawRoll(vote: OwnersVote): OwnersVote {
  requireState(vote, VoteState.ROLL_POSTED);
  return { ...vote, state: VoteState.DRAFT, rollHash: null };
}
