import { jurisdictionOf } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import { newId, type ActContext } from '@sifang/platform';
import { changeItems, draftVote as draft } from '../../domain/life/prepare.js';
import type { VoteItem } from '../../domain/life/vote.js';
import { rights } from '../../domain/rights.js';
import type { Slate } from '../../domain/slate/slate.js';
import { frozenMatters } from '../../persistence/freeze/freeze.repository.js';
import { insertVote, nextNumber, record, replaceItems } from '../../persistence/owners-vote.repository.js';
import { settled, type VoteSettings } from './settings.js';

export interface DraftVote extends VoteSettings {
  /** Chosen by the client: a retry drafts once. */
  readonly id: string;
  readonly estateId: string;
  readonly items: readonly NewItem[];
  /** 选举项: an election and its candidates, who are items of it. Left out: there is none. */
  readonly slates?: readonly Slate[];
  /** The topic that asks for it; null: none. */
  readonly topicId: string | null;
}

/** An item whose id the client may have chosen. */
export type NewItem = Omit<VoteItem, 'id'> & { readonly id: string | null };

/**
 * 起草: what all owners shall decide, where, by which rules. Nobody but those who prepare it sees it.
 * @returns the vote's id
 * @throws Refusal ESTATE_NOT_FOUND · NOT_ENTITLED · PROFILE_UNKNOWN · BUILDING_NOT_FOUND · BUILDING_TWICE · ITEM_TWICE · MATTER_FROZEN ·
 *   SLATE_TWICE · SLATE_UNKNOWN · SLATE_MATTER · SLATE_SCATTERED · SEATS_OUT_OF_RANGE · CANDIDATES_TOO_FEW · ID_TAKEN · TOPIC_HAS_VOTE · VOTE_CHANGED_MEANWHILE
 */
export async function draftVote(context: ActContext<Actor>, input: DraftVote): Promise<string> {
  const { tx, actor } = context;
  const at = await jurisdictionOf(tx, input.estateId);
  if (!rights.follow(actor, at))
    throw new Refusal('ESTATE_NOT_FOUND', 'There is no such estate.', 'estateId');
  if (!rights.organise(actor, at))
    throw new Refusal('NOT_ENTITLED', 'Only the committee and the community run a vote of the owners.');
  return draftVoteFor(context, input);
}

/** The same for a context that has asked for the right by rules of its own: a preparatory group drafts the vote of its election. @throws Refusal as `draftVote` */
export async function draftVoteFor(context: ActContext<Actor>, input: DraftVote): Promise<string> {
  const { tx, now, actor } = context;
  const { id, topicId } = input;
  const { estateId, communityId, townId } = await jurisdictionOf(tx, input.estateId);
  const places = { estateId, communityId, townId };
  const settings = await settled(tx, estateId, input);
  const items = input.items.map(item => ({ ...item, id: item.id ?? newId(now) }));
  const frozen = await frozenMatters(tx, estateId);
  const vote = changeItems(draft(settings.profile, settings.temporary), items, frozen, input.slates);
  const year = Number(dayOf(now).slice(0, 4));
  const number = await nextNumber(tx, estateId, year);
  const by = { draftedBy: actor.personId, draftedAt: now };
  await insertVote(tx, { ...vote, ...settings, ...places, ...by, id, seq: 0, year, number, topicId });
  await replaceItems(tx, id, vote);
  await record(tx, { id, seq: 0 }, { type: 'DRAFTED' }, actor, now);
  return id;
}
