import { jurisdictionOf } from '@sifang/estates';
import { officeHolders } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { nextDraft, type MeetingSeries } from '../../domain/calendar/series.js';
import { kindFor } from '../../domain/kinds/rules.js';
import { requireScheduling } from '../../domain/rights.js';
import { fillSeats } from '../../domain/schedule.js';
import { findSeries, insertSeries } from '../../persistence/calendar/series.repository.js';
import { rulesOf } from '../../persistence/kinds/profile.repository.js';

export type StartMeetingSeries = Omit<MeetingSeries, 'communityId' | 'townId' | 'version' | 'endedAt'>;

/**
 * A standing meeting, checked as its next meeting would be. Nothing is called yet.
 * @throws Refusal as `fillSeats`, and RHYTHM_IMPOSSIBLE · ESTATE_NOT_FOUND · NOT_ENTITLED · ID_TAKEN
 */
export async function startMeetingSeries(
  { tx, now, actor }: ActContext<Actor>,
  { id, estateId: estate, kind, title, venue, chairId, seats, agenda, rhythm }: StartMeetingSeries,
): Promise<string> {
  const { estateId, communityId, townId } = await jurisdictionOf(tx, estate);
  const places = { estateId, communityId, townId };
  const rules = kindFor({ kind, rules: await rulesOf(tx, kind, places, dayOf(now)) });
  requireScheduling(actor, places, rules);
  if ((await findSeries(tx, id))?.estateId === estateId) return estateId;
  const series = { kind, title, venue, chairId, seats, agenda, rhythm };
  const holders = await officeHolders(tx, [estateId, communityId, townId], dayOf(now));
  fillSeats(rules, nextDraft(series, dayOf(now)), holders, now);
  await insertSeries(tx, { id, ...places, ...series, version: 1, endedAt: null });
  return estateId;
}
