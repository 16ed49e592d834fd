import { Refusal } from '@sifang/kernel';
import { SealBroken, type Seals, type Tx } from '@sifang/platform';
import { secondFactorOf } from '../../persistence/second-factor.repository.js';
import { beginSession } from '../session.js';

/** Who is at the door, as far as a stranger can be known. */
export interface Caller {
  readonly address: string;
  readonly userAgent: string;
}

/** A session, or the question for the second factor. */
export type Entered =
  | { readonly token: string; readonly challenge?: undefined }
  | { readonly challenge: string; readonly token?: undefined };

const PURPOSE = 'sign-in challenge';
const CHALLENGE_LIFE_MS = 5 * 60_000;

/** To be called for somebody who has shown one proof of who they are. */
export async function enter(
  tx: Tx,
  seals: Seals,
  personId: string,
  { userAgent }: Caller,
  now: Date,
): Promise<Entered> {
  const factor = await secondFactorOf(tx, personId);
  if (!factor?.confirmedAt) return { token: await beginSession(tx, personId, userAgent, now) };
  const until = now.getTime() + CHALLENGE_LIFE_MS;
  return { challenge: seals.seal(PURPOSE, '', JSON.stringify({ personId, until })).toString('base64url') };
}

/** @returns who has shown the first proof. @throws Refusal CHALLENGE_EXPIRED */
export function whoWasChallenged(seals: Seals, challenge: string, now: Date): string {
  try {
    const opened = seals.open(PURPOSE, '', Buffer.from(challenge, 'base64url'));
    const { personId, until } = JSON.parse(opened) as { personId: string; until: number };
    if (now.getTime() < until) return personId;
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error;
  }
  throw new Refusal('CHALLENGE_EXPIRED', 'That took too long. Please begin again.', 'challenge');
}
