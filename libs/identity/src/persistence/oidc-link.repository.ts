import type { Tx } from '@sifang/platform';

/** Who somebody is in a city's own sign-on. */
export interface OidcSubject {
  readonly issuer: string;
  readonly subject: string;
}

export async function personLinkedTo(tx: Tx, { issuer, subject }: OidcSubject): Promise<string | null> {
  const [link] = await tx.query<{ personId: string }[]>(
    `SELECT person_id AS "personId" FROM oidc_link WHERE issuer = $1 AND subject = $2`,
    [issuer, subject],
  );
  return link?.personId ?? null;
}

/** Two first visits at once link once. */
export async function linkTo(
  tx: Tx,
  { issuer, subject }: OidcSubject,
  personId: string,
  now: Date,
): Promise<void> {
  await tx.query(
    `INSERT INTO oidc_link (issuer, subject, person_id, linked_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (issuer, subject) DO NOTHING`,
    [issuer, subject, personId, now],
  );
}
