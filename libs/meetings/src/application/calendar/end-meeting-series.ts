import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { saveSeries } from '../../persistence/calendar/series.repository.js';
import { seriesToCall } from './series-to-call.js';

/** No more dates; what is called stays called. Again is harmless. @throws Refusal SERIES_NOT_FOUND · NOT_ENTITLED */
export async function endMeetingSeries(context: ActContext<Actor>, seriesId: string): Promise<string> {
  const { series } = await seriesToCall(context, seriesId);
  if (!series.endedAt)
    await saveSeries(context.tx, { ...series, version: series.version + 1, endedAt: context.now });
  return series.estateId;
}
