import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import type { Actor } from '../../domain/index.js';
import { rightsChanged } from '../../persistence/rights-changed.js';
import { deleteSession } from '../../persistence/session.repository.js';

/** @param id of a session of one's own. @throws Refusal SESSION_NOT_FOUND, also for a session of somebody else */
export async function endOwnSession({ tx, actor }: ActContext<Actor>, id: string): Promise<void> {
  if (!(await deleteSession(tx, actor.personId, id)))
    throw new Refusal('SESSION_NOT_FOUND', 'There is no such session of yours.', 'id');
  await rightsChanged(tx, actor.personId);
}
