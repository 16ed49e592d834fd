import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { requireWriting } from '../domain/rights.js';
import { revise } from '../domain/version.js';
import { lockMinutes, newestVersion, saveVersions } from '../persistence/minutes.repository.js';

export interface ReviseMinutes {
  readonly minutesId: string;
  /** Read by everybody who reads the new version. */
  readonly reason: string;
}

/**
 * Begins another version; the one before stays readable.
 * @throws Refusal MINUTES_NOT_FOUND · NOT_ENTITLED · MINUTES_BEING_WRITTEN
 */
export async function reviseMinutes(
  { tx, now, actor }: ActContext<Actor>,
  { minutesId, reason }: ReviseMinutes,
): Promise<string> {
  const minutes = await lockMinutes(tx, minutesId);
  requireWriting(actor, minutes);
  const version = await newestVersion(tx, minutesId);
  await saveVersions(tx, revise(version, reason, { begunAt: now, begunByName: actor.name }));
  return minutesId;
}
