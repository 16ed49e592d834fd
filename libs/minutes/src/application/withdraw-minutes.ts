import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { requireWriting } from '../domain/rights.js';
import { withdraw } from '../domain/version.js';
import { lockMinutes, publishedVersion, saveVersions } from '../persistence/minutes.repository.js';
import type { ReviseMinutes } from './revise-minutes.js';

/**
 * Takes what was published off the public page, which then says so and why.
 * @throws Refusal MINUTES_NOT_FOUND · NOT_ENTITLED · MINUTES_NOT_PUBLISHED
 */
export async function withdrawMinutes(
  { tx, now, actor }: ActContext<Actor>,
  { minutesId, reason }: ReviseMinutes,
): Promise<string> {
  const minutes = await lockMinutes(tx, minutesId);
  requireWriting(actor, minutes);
  await saveVersions(tx, [withdraw(await publishedVersion(tx, minutesId), reason, now)]);
  return minutesId;
}
