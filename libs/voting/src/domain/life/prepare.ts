import { Refusal } from '@sifang/kernel';
import type { RuleProfile } from '../law/rule-profile.js';
import { requireWholeSlates, type Slate } from '../slate/slate.js';
import { requireNotFrozen, type Frozen } from './reelection.js';
import { requireState, VoteState, type OwnersVote, type VoteItem } from './vote.js';

/** A vote as it begins: without items, roll or notice. */
export function draftVote(profile: RuleProfile, temporary: boolean): OwnersVote {
  return {
    ...{ state: VoteState.DRAFT, profile, temporary, items: [], slates: [], rollHash: null, noticedOn: null },
    ...{ opensAt: null, closesAt: null, extensions: [], resultPostedOn: null },
    ...{ declaredAt: null, annulment: null },
  };
}

/**
 * What is voted on is settled before anybody is told: nothing that was not in the notice can be voted (北京 Art 35,
 * 杭州 Art 19; case 49).
 * @param frozen what waits for a new committee
 * @param slates to which some of the items belong
 * @throws Refusal VOTE_STATE_UNFIT · ITEM_TWICE · MATTER_FROZEN, and as `requireWholeSlates`
 */
export function changeItems(
  vote: OwnersVote,
  items: readonly VoteItem[],
  frozen: readonly Frozen[],
  slates: readonly Slate[] = [],
): OwnersVote {
  requireState(vote, VoteState.DRAFT, VoteState.ROLL_POSTED);
  const twice = items.findIndex(({ id }, at) => items.findIndex(other => other.id === id) !== at);
  if (twice >= 0) throw new Refusal('ITEM_TWICE', 'One item stands once.', `items.${twice}.id`);
  requireNotFrozen(items, frozen);
  requireWholeSlates(slates, items);
  return { ...vote, items, slates };
}

/**
 * What was posted was read by owners and stays: it is annulled, not thrown away.
 * @throws Refusal VOTE_STATE_UNFIT · VOTE_WAS_POSTED
 */
export function requireDiscardable(vote: OwnersVote, everPosted: boolean): void {
  requireState(vote, VoteState.DRAFT);
  if (everPosted)
    throw new Refusal(
      'VOTE_WAS_POSTED',
      'Its roll was posted: post it again and annul the vote with a reason.',
    );
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
