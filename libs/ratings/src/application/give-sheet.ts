import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { valuesFrom, type Mark } from '../domain/answer.js';
import type { RaterGroup } from '../domain/rater-group.js';
import { officeFor, requireRight, sheetGroups } from '../domain/rights.js';
import { requireOpen } from '../domain/round.js';
import { saveSheet } from '../persistence/result.repository.js';
import { lockRound, record } from '../persistence/round.repository.js';

export interface GiveSheet {
  readonly roundId: string;
  readonly group: RaterGroup;
  readonly marks: readonly Mark[];
  readonly comment: string;
}

/**
 * Committee, community or town judge in their own name, signed by who speaks for them; a later sheet takes the place of
 * the earlier one while the round is open.
 * @throws Refusal RATING_ROUND_NOT_FOUND · NOT_ENTITLED · ROUND_NOT_OPEN, and as `valuesFrom`
 */
export async function giveSheet(
  { tx, now, actor }: ActContext<Actor>,
  { roundId, group, marks, comment }: GiveSheet,
): Promise<string> {
  const round = await lockRound(tx, roundId);
  requireRight(actor, round, 'giveSheet');
  if (!sheetGroups(actor, round).includes(group))
    throw new Refusal('NOT_ENTITLED', 'You do not speak for this body.', 'group');
  requireOpen(round, now);
  const { personId, name } = actor;
  const title = officeFor(actor, round)?.title ?? '';
  const given = valuesFrom(round.instrument, group, marks);
  await saveSheet(tx, { roundId, group, marks: given, comment, personId, name, title, at: now });
  await record(tx, round, { type: 'SHEET_GIVEN', group }, actor, now);
  return roundId;
}
