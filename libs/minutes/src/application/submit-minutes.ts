import type { Actor } from '@sifang/identity/domain';
import { recordOf } from '@sifang/meetings';
import type { ActContext } from '@sifang/platform';
import { textsOf } from '../domain/draft.js';
import { requireWriting } from '../domain/rights.js';
import { requireAdjourned, submit } from '../domain/version.js';
import { lockMinutes, newestVersion, saveVersions } from '../persistence/minutes.repository.js';
import { compiledFrom } from './compiled.js';
import { setDeadline } from './conclude-confirmation.js';

/**
 * From here on the text is fixed, and the parties have until the deadline to confirm or object.
 * @throws Refusal MINUTES_NOT_FOUND · NOT_ENTITLED · MINUTES_NOT_IN_DRAFT · MEETING_NOT_ADJOURNED
 */
export async function submitMinutes(
  { tx, now, actor }: ActContext<Actor>,
  minutesId: string,
): Promise<string> {
  const minutes = await lockMinutes(tx, minutesId);
  requireWriting(actor, minutes);
  const version = await newestVersion(tx, minutesId);
  const record = await recordOf(tx, minutes.meetingId);
  // An adjournment can be taken back for a moment, and minutes be begun in it.
  requireAdjourned(record.meeting);
  const submitted = submit(version, compiledFrom(record, textsOf(version.passages)), now);
  await saveVersions(tx, [submitted]);
  await setDeadline(tx, submitted);
  return minutesId;
}
