import { outbox, type Tx } from '@sifang/platform';

/** Told of, by the person's id, when what somebody may do has changed. */
export const RIGHTS_TOPIC = 'person';

/**
 * To be called by every act that changes what somebody may do: their sessions, appointments, seats. After the commit
 * everything that they follow on open sockets is decided anew, within a second and without closing a socket.
 */
export async function rightsChanged(tx: Tx, personId: string): Promise<void> {
  const [person] = await tx.query<{ seq: number }[]>(
    `WITH changed AS (UPDATE person SET rights_version = rights_version + 1 WHERE id = $1 RETURNING rights_version)
     SELECT rights_version AS seq FROM changed`,
    [personId],
  );
  if (person) await outbox.append(tx, { topic: RIGHTS_TOPIC, key: personId, seq: person.seq });
}
