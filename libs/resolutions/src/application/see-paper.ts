import type { Actor } from '@sifang/identity/domain';
import { paperNotFound, type ActContext, type Paper } from '@sifang/platform';
import { rights } from '../domain/rights.js';
import { resolutionOfEvent } from '../persistence/event.repository.js';

/** Papers of the record are for everybody who follows the resolution. @throws Refusal PAPER_NOT_FOUND */
export async function seePaperOfResolution(
  { tx, actor }: ActContext<Actor>,
  { owner }: Paper,
): Promise<void> {
  const resolution = await resolutionOfEvent(tx, owner!.id);
  if (!resolution || !rights.follow(actor, resolution)) throw paperNotFound();
}
