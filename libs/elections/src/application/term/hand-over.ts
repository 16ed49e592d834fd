import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { bodyRights } from '../../domain/body/rights.js';
import { HandoverSide, type HandoverItem } from '../../domain/term/handover.js';
import { serving } from '../../domain/term/term.js';
import { record } from '../../persistence/body/body.repository.js';
import {
  findHandover,
  handoverNotFound,
  insertSignature,
  saveDone,
  saveItems,
} from '../../persistence/term/handover.repository.js';
import { listedInTerm } from '../../persistence/term/member.queries.js';
import { keptBody, todayOf } from './kept-body.js';

export interface ListHandover {
  readonly handoverId: string;
  readonly items: readonly HandoverItem[];
}

/** 移交清单, until the first has signed it. @throws Refusal HANDOVER_NOT_FOUND · NOT_ENTITLED · TERM_NOT_SERVING · SIGNED_ALREADY · ITEMS_MISSING */
export async function listHandover(
  context: ActContext<Actor>,
  { handoverId, items }: ListHandover,
): Promise<string> {
  const { tx, now, actor } = context;
  const { bodyId } = await findHandover(tx, handoverId);
  const { body } = await keptBody(context, bodyId, 'keep', handoverNotFound);
  if ((await findHandover(tx, handoverId)).signed.length > 0)
    throw new Refusal('SIGNED_ALREADY', 'The list has been signed and stays as it is.', 'handoverId');
  if (items.length === 0) throw new Refusal('ITEMS_MISSING', 'List what is handed over.', 'items');
  await saveItems(tx, handoverId, items);
  await record(tx, body, { type: 'HANDOVER_LISTED', items: items.length }, actor, now);
  return body.id;
}

export interface SignHandover {
  readonly handoverId: string;
  readonly side: HandoverSide;
}

/**
 * A member of the term before gives, a member of this one receives, community or street witnesses; with all three it is done.
 * @throws Refusal HANDOVER_NOT_FOUND · BODY_NOT_FOUND · NOT_ENTITLED · TERM_NOT_SERVING · ITEMS_MISSING · SIGNED_ALREADY
 */
export async function signHandover(
  context: ActContext<Actor>,
  { handoverId, side }: SignHandover,
): Promise<string> {
  const { tx, now, actor } = context;
  const { bodyId } = await findHandover(tx, handoverId);
  const { body, term } = await keptBody(context, bodyId, 'follow', handoverNotFound);
  const { fromTermId, items, signed } = await findHandover(tx, handoverId);
  const may = {
    GIVES: () => listedInTerm(tx, fromTermId, actor.personId),
    RECEIVES: () => serving(term).some(({ personId }) => personId === actor.personId),
    WITNESSES: () => bodyRights.assist(actor, body),
  } satisfies Record<HandoverSide, () => boolean | Promise<boolean>>;
  if (!(await may[side]()))
    throw new Refusal('NOT_ENTITLED', 'Each side signs for itself: who gives, who receives, who witnesses.');
  if (items.length === 0) throw new Refusal('ITEMS_MISSING', 'List what is handed over.', 'handoverId');
  const { personId, name } = actor;
  await insertSignature(tx, { handoverId, side, personId, name }, now);
  const after = await record(tx, body, { type: 'HANDOVER_SIGNED', side, name }, actor, now);
  if (new Set([...signed, side]).size < Object.values(HandoverSide).length) return body.id;
  await saveDone(tx, handoverId, todayOf(context));
  await record(tx, after, { type: 'HANDOVER_DONE' }, actor, now);
  return body.id;
}
