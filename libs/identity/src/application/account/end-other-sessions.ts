import type { ActContext } from '@sifang/platform';
import type { Actor } from '../../domain/index.js';
import { rightsChanged } from '../../persistence/rights-changed.js';
import { deleteOtherSessions } from '../../persistence/session.repository.js';
import { hashOf } from '../session.js';

/** Everywhere else this person is signed out, open sockets included. @param token of the session that goes on */
export async function endOtherSessions({ tx, actor }: ActContext<Actor>, token: string): Promise<void> {
  const ended = await deleteOtherSessions(tx, actor.personId, hashOf(token));
  if (ended > 0) await rightsChanged(tx, actor.personId);
}
