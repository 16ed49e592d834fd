import type { Actor } from '@sifang/identity/domain';
import { recordOf } from '@sifang/meetings';
import type { ActContext } from '@sifang/platform';
import { conclude } from '../domain/answer.js';
import { requireWriting } from '../domain/rights.js';
import { publish } from '../domain/version.js';
import {
  answersOn,
  lockMinutes,
  newestVersion,
  publishedVersion,
  saveVersions,
} from '../persistence/minutes.repository.js';

/**
 * Publishes (公示) the confirmed version for the time that the kind of meeting says; the one published before is corrected by it.
 * @throws Refusal MINUTES_NOT_FOUND · NOT_ENTITLED · MINUTES_NOT_CONFIRMED
 */
export async function publishMinutes(
  { tx, now, actor }: ActContext<Actor>,
  minutesId: string,
): Promise<string> {
  const minutes = await lockMinutes(tx, minutesId);
  requireWriting(actor, minutes);
  const version = await newestVersion(tx, minutesId);
  // The job at the deadline may be late; what it would do is done here.
  const confirmed = conclude(version, minutes, await answersOn(tx, version), now) ?? version;
  const before = await publishedVersion(tx, minutesId);
  const { meeting } = await recordOf(tx, minutes.meetingId);
  await saveVersions(tx, publish(confirmed, before, meeting, now));
  return minutesId;
}
