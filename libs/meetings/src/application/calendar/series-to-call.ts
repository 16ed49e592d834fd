import { belongsTo, type Actor } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import type { MeetingSeries } from '../../domain/calendar/series.js';
import type { MeetingKind } from '../../domain/kinds/meeting-kind.js';
import { kindFor } from '../../domain/kinds/rules.js';
import { requireScheduling } from '../../domain/rights.js';
import { lockSeries, seriesNotFound } from '../../persistence/calendar/series.repository.js';
import { rulesOf } from '../../persistence/kinds/profile.repository.js';

/** The standing meeting, locked, for somebody who calls such meetings here. @throws Refusal SERIES_NOT_FOUND · NOT_ENTITLED */
export async function seriesToCall(
  { tx, now, actor }: ActContext<Actor>,
  seriesId: string,
): Promise<{ readonly series: MeetingSeries; readonly rules: MeetingKind }> {
  const series = await lockSeries(tx, seriesId);
  if (!belongsTo(actor, [series.estateId, series.communityId, series.townId])) throw seriesNotFound();
  const rules = kindFor({ kind: series.kind, rules: await rulesOf(tx, series.kind, series, dayOf(now)) });
  requireScheduling(actor, series, rules);
  return { series, rules };
}
